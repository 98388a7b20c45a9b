import { type Denial, names } from '../lists.ts';

export const places: Denial = {
  reason:
    'A place where people learn, publish, compete, show or sell work, raise money or find jobs: no skill by itself.',
  names: names(`
30 seconds of code; 365 Data Science; 42; 500px; 99designs; Advent Of Code; Alamy; alphaXiv; AlternativeTo; Andela;
ArtStation; arXiv; Awesome Lists; Awwwards; Behance; Buy Me A Coffee; Byju's; CafePress; CheckiO; Codeberg; Codecademy;
CodeChef; CodeCrafters; Codeforces; Codementor; CodeNewbie; codepen; CodeProject; CodersRank; Coderwall; CodeSignal;
Codewars; CodinGame; Coding Ninjas; Codio; Coursera; Credly; Crehana; Crew United; Crowdsource; CSDN; CSS Design Awards;
CSS Wizardry; CyberDefenders; daily.dev; DataCamp; dblp; Depositphotos; Devpost; devRant; dev.to; Dreamstime; Dribbble;
Dunked; Duolingo; Educative; edX; egghead; Envato; Every.org; Exercism; Exordo; Experts Exchange; EyeEm; figshare;
Fireship; Fiverr; Flashforge; freeCodeCamp; Freelancer; freelancermap; Freepik; Frontend Mentor; Fueler; FutureLearn;
GeeksforGeeks; Gitconnected; GoFundMe; Google Scholar; Google Summer of Code; Great Learning; Gumroad; Hackaday;
Hack Club; HackerEarth; Hacker Noon; HackerRank; Hackster; Handshake; Hashnode; Hexlet; HTML Academy; Hyperskill;
Iconfinder; Icons8; Image.sc; Indie Hackers; Instructables; Interaction Design Foundation; Internet Archive; Issuu;
JDoodle; Juejin; JustGiving; Khan Academy; Kickstarter; Ko-fi; Kununu; LabEx; Launchpad; Leanpub; LeetCode;
Les libraires; levels.fyi; Liberapay; LintCode; Luogu; Major League Hacking; Malt; MDN Web Docs; MentorCruise;
monkey tie; Monster; Notist; Noun Project; O'Reilly; Open Access; Open Bug Bounty; Open Collective; Openverse; ORCID;
OSF; Packt; Papers With Code; Payhip; Peerlist; Pexels; Photobucket; Photocrowd; Picxy; Pixabay; Platzi; Pluralsight;
Pond5; PrepBytes; Printables; Product Hunt; Progate; protocols.io; Publons; Qiita; Qwiklabs; Radiant Earth; Ravelry;
Read.cv; Redbubble; ResearchGate; roadmap.sh; Root Me; Scrapbox; Scrimba; Semantic Scholar; Server Fault; Sessionize;
Showwcase; SitePoint; Sketchfab; Skillshare; SlickPic; SlideShare; Smashing Magazine; SmugMug; Society6; Sololearn;
solved.ac; SourceForge; Speaker Deck; Sphere Online Judge; Spreadshirt; SSRN; Stack Exchange; Stack Overflow;
StackShare; Standard Resume; StopStalk; StyleShare; Super User; Symbolab; Talenthouse; TeePublic; Teespring; teratail;
Thangs; The Algorithms; The Odin Project; Thingiverse; Threadless; Thumbtack; Tindie; Topcoder; Toptal; Treehouse;
TrueUp; Try It Online; TurboSquid; Udacity; Udemy; Ulule; Unacademy; Unsplash; Unstop; UpLabs; Upwork; UserVoice; V2EX;
Viblo; W3Schools; Wantedly; Welcome to the Jungle; Wellfound; Wikibooks; Wikidata; Wikimedia Commons; Wikipedia;
Wikiquote; Wikisource; Wikiversity; Wikivoyage; Y Combinator; ZCOOL; Zenn; Zenodo
`),
};
