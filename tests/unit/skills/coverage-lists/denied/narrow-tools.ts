import { type Denial, names } from '../lists.ts';

export const narrowTools: Denial = {
  reason: 'A real library, tool or host, but a narrow one: postings hardly ever name it.',
  names: names(`
1Panel; abuse.ch; Accusoft; Activeloop; Adminer; AFFiNE; A-Frame; AfterShip; Agent Skills; Agora; Airbrake; Ajv;
Akaunting; Alwaysdata; Anime.js; AntV; Apache DolphinScheduler; Apache Guacamole; Apache Kylin; Apache PDFBox; Apifox;
Apostrophe; AppImage; AppSignal; Ariakit; Artifact Hub; AtomGit; Autentique; Authelia; Authentik; AutoCannon;
Autoprefixer; avajs; B&R Automation; B4X; Backblaze; Backendless; Bakaláři; Baremetrics; Baserow; Base UI;
Beekeeper Studio; BentoBox; Better Auth; Better Stack; Bevy; Big Cartel; Biome; BisectHosting; Bitly; Bitsy; Blockbench;
Bookalope; BookStack; BorgBackup; Botble CMS; Braintrust; Brandfetch; Breaker; Budibase; Buefy; bunny.net; Cachet;
Cairo Graphics; Cal.com; CapRover; Carrd; Chainguard; ChartMogul; Chatwoot; Cheerio; Chemex; Chromatic; CircuitVerse;
Cirrus CI; Civo; Clarifai; Clever Cloud; Cline; Cloud 66; CloudCannon; Cloud Native Build; Cloudron; Cloudsmith;
Cloudways; Clyp; codeac; CodeBuddy; CodeFactor; Codefresh; CodeMirror; CodeRabbit; CodeSandbox; Codeship; CodeStream;
Coggle; Collabora Online; commitlint; Common Workflow Language; Compiler Explorer; Contensis; Convertio; Cookiecutter;
Coolify; corejs; Corona Engine; Coveralls; Coze; CrateDB; daisyUI; Dash0; data.ai; dataspell; date-fns; Decap CMS;
Deepgram; DeepMind; Deepnote; detaspace; Devbox; devicon; Dgraph; DiceBear; discloud; discord.js; dlthub; Docsify;
Docs.rs; Dodo Payments; Dolibarr; Dragonframe; EBOX; ecto; electron-builder; Electron Fiddle; EPEL; Equinix Metal;
Event Store; Excalidraw; Exoscale; Faker; faunadb; Favro; feathersjs; FerretDB; filamentphp; File.io; Fillout;
Fish Audio; Fluxer; Folium; Font Awesome; FontBase; FontForge; Formbricks; Formspree; Formstack; Fossil SCM; Framework7;
freedesktop.org; Frontify; Fuga Cloud; FusionAuth; Fyle; Gcore; Geode; GitCode; Gitee; gitignore.io; Gitpod; Globus;
Google Container Optimized OS; Google Fonts; Google Jules; Gradle Play Publisher; Grav; Gravatar; GreptimeDB; Grid.ai;
Gridsome; H3; HackMD; HAL; Headless UI; HeroUI; Hexo; Honey; Honeybadger; Honeygain; Hono; Hoppscotch; HTTPie; HumHub;
IcoMoon; Iconify; IconJar; Immer; IndieWeb; Infomaniak; Infracost; Instatus; InteractJS; Invoice Ninja; jeet; JitPack;
jsDelivr; JSFiddle; JSR; JSS; k3os; KashFlow; Keploy; KeyCDN; Kimi; Kinsta; Kirby; Knip; Kodular; Konva; Koyeb;
krakenjs; Kred; Kubespray; Kuma; Lapce; Laragon; laraveljetstream; Latte; Lefthook; Lemon Squeezy; Leptos; Libraries.io;
libuv; LightBurn; Linkfire; Linkvertise; ListenHub; listmonk; LITIENGINE; LiveKit; LM Studio; LocalXpose; Lospec;
love2d; Luanti; Lucia; Lucide; Ludwig; Lunacy; M5Stack; MAAS; MacPorts; Mailtrap; MainWP; Mamba UI; ManageIQ; Mapillary;
MapTiler; Marko; Material Design Icons; Matter.js; mdBook; Meta AI; Mezmo; micro:bit; Micro Editor; MiniMax; Mintlify;
Minutemailer; Miraheze; mithril; ModelScope; Modin; Moleculer; Momenteo; Moonrepo; Moonshot AI; Moqups; MyGet;
Nano Stores; Neutralinojs; New API; NextBillion.ai; Nextra; ngrok; Nhost; NodeBB; NodeGui; Nodemon; nodewebkit;
Normalize.css; Novu; npss; NSIS; nvm; oclif; October CMS; OctoPrint; Oh Dear; Omada Cloud; OOMOL; openal; OpenBao;
OpenCage; OpenCode; OpenMined; OpenRouter; OpenTUI; OpsLevel; Orchard Core; Org; Ory; Osano; Oxc; Pagekit;
Palo Alto Software; Paperspace; Parse.ly; Pastebin; PDM; PDQ; Phosphor Icons; pino; Pipecat; pipx; pkgsrc;
Plausible Analytics; PlayCanvas; PocketBase; Pomerium; Postiz; pr.co; pre-commit; prek; Probot; ProcessOn; ProcessWire;
ProseMirror; Pterodactyl; PurgeCSS; Purism; PyCQA; PyPy; PyScaffold; PySyft; PythonAnywhere; PyUp; Qi; Qlty; QMK;
qodana; Qodo; Quantcast; QuantConnect; quicktype; RainYun; Ratatui; Raylib; Rclone; reactnavigation; ReadMe;
Read the Docs; Redox; RedwoodJS; Reka UI; Relay; remark; Ren'Py; renpy; reveal.js; RevenueCat; Rolldown; RSocket;
Rumahweb; RunKit; Runrun.it; RustFS; RxDB; Rye; scalingo; Screencastify; ScrollReveal; Scrutinizer CI; sema;
semantic-release; Semaphore CI; ServBay; Setuptools; sharp; Shields.io; Simple Analytics; Simple Icons;
Simple Icons CDN; SimpleLocalize; Skypack; Slint; Snapcraft; Socket; SourceHut; Spark AR; SparkPost; SpeedyPage; spicedb;
SpiderMonkey; Stackbit; StackBlitz; StackEdit; StackHawk; Stagetimer; StandardJS; Statamic; Statuspal; Stencyl;
Studio 3T; Subtitle Edit; suckless; Suitest; sulu; Suno; SurrealDB; SVG.js; SVGO; SvgTrace; SWC; Swiper;
Taichi Graphics; Taichi Lang; Taipy; Talos; Tangled; Tarteaucitron; Tea; Tencent Hy; terramate; Testin; Textpattern;
Tilda Publishing; Tina; tinygrad; TinyLetter; tldraw; Torizon; tqdm; Traccar; TRAE; ts-node; Turso; ty; Typer; Typst;
Umami; UnJS; UnoCSS; unpkg; UpCloud; Upptime; Upstash; Uptime Kuma; v0; V8; Vanilla Extract; Vectary; Vector Logo Zone;
VEED; veevalidate; Verdaccio; VEXXHOST; vFairs; visx; VitePress; VoIP.ms; Voron Design; Vowpal Wabbit; VueUse; Wails;
WakaTime; Wappalyzer; wasmCloud; Wasmer; Web Awesome; webcomponents.org; Weblate; Webmin; webtrees; wgpu; When I Work;
Wiki.js; Wistia; Workplace; WPExplorer; WP Rocket; WXT; XSplit; xyflow; Yaak; Yew; Z.ai; Zed Industries; Zensical;
ZincSearch; Zola; zx
`),
};
