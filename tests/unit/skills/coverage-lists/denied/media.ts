import { type Denial, names } from '../lists.ts';

export const media: Denial = {
  reason: 'A game, film, broadcaster, publication, or a service that plays or sells them.',
  names: names(`
1001Tracklists; 2K; 9GAG; Activision; Album of the Year; AniChart; AniList; Animal Planet; Antena 3; Aparat;
Apple Arcade; Apple Music; Apple News; Apple Podcasts; Apple TV; Archive of Our Own; Ars Technica; Atari; Audible;
Audioboom; Audiomack; Babelio; Bandcamp; BandLab; Bandsintown; Battle.net; Beatport; BeatStars; Billboard;
BoardGameGeek; Bohemia Interactive; BookBub; Bookmeter; BookMyShow; BuiltByBit; Bungie; BuzzFeed; Castbox; Castro; CBC;
CBS; CD Projekt; Channel 4; Chess.com; CNET; ComicFury; Counter-Strike; Crayon; Critical Role; Crunchyroll; CurseForge;
Dailymotion; Das Erste; DAZN; DC Entertainment; Deezer; Der Spiegel; Deutsche Welle; Discogs; Dota 2; DTube;
Dungeons & Dragons; E3; Epic Games; ESEA; ESLGaming; F1; FACEIT; Facepunch; Fandango; Fandom; FIFA; FiveM; Floatplane;
Fortnite; Foundry Virtual Tabletop; FOX; Foxtel; Fubo; GameBanana; Game Developer; Game Jolt; Gameloft; Game Science;
Genius; Geocaching; GOG.com; Goodreads; Google News; Google TV; GSMArena.com; HBO; HBO Max; Humble Bundle; Hypit; IGDB;
IGN; iHeartRadio; IMDb; Indian Super League; InfoQ; Ingress; Inquirer; Itch.io; iTunes; ITVx; Kenmei; Kinopoisk; Kitsu;
Konami; Kongregate; L'Équipe; Last.fm; League of Legends; Legacy Games; Letterboxd; LibraryThing; Lichess; Loot Crate;
Mangacollec; MangaUpdates; MDBList; Metacritic; miHoYo; Mixcloud; MLB; Modrinth; MUBI; MUO; MusicBrainz; MyAnimeList;
MyShows; NameMC; Namu Wiki; Napster; NBA; NBC; NetEase Cloud Music; Netflix; Newgrounds; New Japan Pro-Wrestling;
New York Times; NEXON; NHL; niconico; OpenCritic; osu!; Overcast; Pandora; Paradox Interactive; Paramount+;
PCGamingWiki; Piapro; Picarto.TV; Picrew; Player FM; Player.me; Plex; Pocket Casts; Podcast Addict; Podcast Index;
Premier League; Private Division; ProSieben; ProtonDB; PUBG; Radio France; Red Candle Games; Remedy Entertainment;
Retro Achievements; RetroArch; RetroPie; ReverbNation; Riot Games; Rockstar Games; Roll20; Rotten Tomatoes; RTLZWEI;
RTÉ; Sat.1; SCP Foundation; Sefaria; Sega; Shikimori; Showtime; SideQuest; Simkl; Sky; Smoothcomp; Songkick; Songoda;
Soundcharts; SoundCloud; SpigotMC; Spond; Spotify; Spreaker; Square Enix; SRG SSR; Stadia; Stardock; start.gg;
Star Trek; STARZ; SteamDB; Steam Deck; StreamRunners; Supercell; SWR; Take-Two Interactive Software; Tapas; TechCrunch;
TED; TELE 5; The Conversation; THE FINALS; The Guardian; The Irish Times; The Mighty; The Models Resource;
The Movie Database; The Planetary Society; The Register; The Sounds Resource; The Spriters Resource; The StoryGraph;
The Washington Post; The Weather Channel; Thunderstore; TIDAL; Tomorrowland; Top.gg; Trakt; Traxsource; Treyarch;
Triller; TrillerTV; Tubi; TV4 Play; TV Time; Télé-Québec; Ubisoft; UFC; Undertale; Untappd; U.S. News; Valorant; Valve;
Viaplay; VOX; VRChat; Wattpad; WEBTOON; WeGame; wiki.gg; WWE; XDA Developers; YouTube Music; ZDF
`),
};
