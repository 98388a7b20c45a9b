import { type Denial, names } from '../lists.ts';

export const privateApplications: Denial = {
  reason:
    'An application, distribution or service for private use, which postings do not ask for: anybody can use a browser.',
  names: names(`
/e/; 1.1.1.1; 7Zip; AB Download Manager; AccuWeather; Acode; Actual Budget; AdAway; AdBlock; Adblock Plus; addy.io;
AdGuard; Aegis Authenticator; AI Dungeon; AirPlay Audio; AirPlay Video; Akiflow; Alacritty; Alfred; AList;
AlliedModders; AllTrails; Anki; AntennaPod; Anytype; Apple Pay; AppManager; Artix Linux; Asahi Linux; asciinema;
AtlasOS; Audiobookshelf; Avast; Avira; awesomeWM; bat; BetterDiscord; BitComet; BitTorrent; Boxy SVG; bspwm; CachyOS;
Calibre-Web; CCleaner; chrome; Chrome Web Store; Cinny; Cryptomator; CryptPad; Dark Reader; Dashlane; Debrid-Link;
deepin; Devuan; Disroot; Distrobox; Distrokid; Downdetector; DuckDuckGo; Duplicati; dwm; Ecosia; elementary; Emby;
EndeavourOS; Enpass; Ente; ESPHome; ExpressVPN; F-Droid; Feedly; Filen; Fing; Firefish; Firefly III; Firefox;
Firefox Browser; fish shell; Flathub; Flightaware; Flipboard; Floorp; Folo; foobar2000; freenet; FreeTube; FreshRSS;
Frigate; Garuda Linux; Ghostery; Ghostfolio; Ghostty; GIPHY; Glance; GMX; GNOME; GNOME Terminal; GNU IceCat;
Google Assistant; Google Authenticator; Google Cardboard; Google Cast; Google Chrome; Google Home; Google Keep;
Google Lens; Google Maps; Google Messages; Google Nearby; Google Pay; Google Photos; Google Street View; Google Tasks;
Google Translate; GrapheneOS; Greasy Fork; Grocy; Guitar Pro; HappyCow; Have I Been Pwned; Headspace; HedgeDoc;
Helium Browser; Heroic Games Launcher; Hevy; HEY; Homarr; Home Assistant; Home Assistant Community Store; Homebridge;
htop; Hyprland; i3; iBeacon; iCloud; ie10; iLovePDF; Image Toolbox; Immersive Translate; Immich; ImprovMX; Infuse;
Inkdrop; Inoreader; Instapaper; Invidious; ioBroker; iTerm2; Jellyfin; Joplin; Kagi; KaiOS; Kando; Karakeep; KDE;
KDE neon; Kdenlive; KDE Plasma; KeeWeb; Kiwix; Kodi; Komoot; KOReader; Kubuntu; Kuula; LanguageTool; LazyVim;
LibreTranslate; LibreTube; LibreWolf; LineageOS; Linphone; LinuxServer; LMMS; LocalSend; Logseq; Lubuntu; Lutris;
MacPaw; Magisk; mailbox; mail.com; Mail.Ru; Manjaro; mastercomfig; Mealie; MediaFire; MediBang Paint; MEGA; MetaGer;
Migadu; Mihon; Milanote; Mojeek; Monkeytype; mpv; Mullvad; MX Linux; NewPipe; NextDNS; niri; Nobara Linux; NordVPN;
Norton; Notesnook; ntfy; Obtainium; ohmyzsh; Omarchy; ONLYOFFICE; openHAB; openmediavault; Opera GX; Organic Maps;
OsmAnd; OSMC; Paperless-ngx; Parrot Security; Passbolt; Peloton; Photopea; Picsart; Pi-hole; Pinboard; Piped; Piwigo;
Pixlr; Poe; Pop!_OS; PortableApps.com; PreMiD; Private Internet Access; Proton; Proton Calendar; Proton Drive;
Proton Mail; Proton VPN; Pushbullet; qbittorrent; Quad9; Qubes OS; QuickLook; QuickTime; Qwant; radarr; Rainmeter;
Raycast; Reactive Resume; ReactOS; Refined GitHub; remove.bg; RescueTime; Resurrection Remix OS; ReVanced; Riseup;
Roam Research; Roon; Roundcube; Runkeeper; RustDesk; Safari; Sailfish OS; Seafile; SearXNG; Setapp; ShareX; Shazam;
Shelly; SimpleLogin; Simplenote; SiYuan; Slackware; SmartThings; Softcatalà; Softpedia; Solus; sonarr; Spacemacs;
Speedtest; Startpage; Strava; Stremio; Surfshark; Swisscows; Syncthing; tado°; Tampermonkey; Tasmota; Termius;
Thunderbird; TickTick; TiddlyWiki; Todoist; Tor Browser; Tor Project; Trailforks; TrainerRoad; Tresorit; Trilium; TRMNL;
Tuta; Twinkly; uBlock Origin; Umbrel; Unraid; uTorrent; Vaultwarden; Vencord; Vikunja; Vivaldi; Vivino;
VLC media player; Void Linux; Wallabag; Waze; WEB.DE; WeRead; WezTerm; what3words; Winamp; Wondershare; XFCE; Xubuntu;
yabai; YunoHost; Zaim; Zen Browser; Zettlr; Zigbee2MQTT; Zoiper; Zorin
`),
};
