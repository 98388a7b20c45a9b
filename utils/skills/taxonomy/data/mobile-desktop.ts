/** Mobile, desktop, game and spatial computing, and the productivity software that runs there. */
export const mobileDesktop = `
Mobile development | field | mobile engineering; mobile technologies; mobile app; mobile developer; mobile platforms; smartphone apps; mobile application; native app development; mobile web development; iOS & Android; Android and iOS; mobile computing; native development
Cross-platform mobile development | field | cross-platform development; hybrid apps; cross-platform apps; cross-platform mobile; hybrid mobile | implies Mobile development
Android development | field | Android SDK; Android programming; native Android; Android developer; Android Java; Android applications; Android software development; Android Kotlin; Android app; Android frameworks; Android API; Android UI | implies Mobile development
iOS development | field | iOS SDK; iOS programming; native iOS; iPhone SDK; iPad development; iOS developer; iOS mobile development; iOS frameworks; iOS applications; iPhone/iPad; iOS app; iPhone apps | implies Mobile development
Android~1 | platform | Android OS; Android devices; Android phones; Android Auto; Android TV; Wear OS; Android Enterprise; android~1 | is Mobile operating systems
iOS~1 | platform | Apple iOS; iPadOS; IOS~2; iOS devices; iPhone OS; ios~1 | is Mobile operating systems
Mobile operating systems | field | mobile OS; smartphone operating systems | is Operating systems
React Native | framework | RN mobile | implies React, JavaScript; is Cross-platform mobile development
Expo~3 | framework | Expo React Native; Expo SDK; Expo.dev; Expo EAS | implies React Native
Flutter~1 | framework | Flutter SDK; Google Flutter; flutter~2; Flutter BLoC | implies Dart; is Cross-platform mobile development
Ionic~1 | framework | Ionic 4; Ionic Angular; Ionic React; Ionic Capacitor; Ionic 2 | is Cross-platform mobile development
Apache Cordova | framework | Cordova; PhoneGap | is Cross-platform mobile development
Capacitor framework | framework | Capacitor.js | is Cross-platform mobile development
Xamarin | framework | | implies C#, .NET; is Cross-platform mobile development
.NET MAUI | framework | MAUI~1; .NET Multi-platform App UI; MAUI Blazor | implies C#, .NET; is Cross-platform mobile development
Kotlin Multiplatform | framework | KMP~1; KMM~1; Compose Multiplatform; Kotlin/Native | implies Kotlin; is Cross-platform mobile development
NativeScript | framework | Titanium SDK; Appcelerator | implies JavaScript; is Cross-platform mobile development
Unity mobile plug-ins | framework | Corona SDK; Solar2D | is Mobile game development
Jetpack Compose | framework | Android Jetpack; Jetpack libraries; Android Architecture Components; Compose UI; Jetpack~3 | implies Android development, Kotlin
Android Studio | tool | Android Debug Bridge | is Integrated development environments
Android NDK | framework | NDK~1; JNI~1; Android native development kit; Java Native Interface | implies Android development
Android Open Source Project | platform | AOSP; Android HAL; Android internals; Android system development; Android Automotive; Android BSP | implies Android
Android libraries | field | Glide Android; LiveData; Picasso Android; Volley Android | implies Android development
Koin | framework | | is Android libraries
Room database | framework | | is Android libraries
Dagger 2 | framework | Dagger Hilt; Hilt Android | is Android libraries
OkHttp | framework | | is Android libraries
Retrofit | framework | | is Android libraries
SwiftUI | framework | Swift UI | implies Swift, iOS development
UIKit | framework | UI Kit iOS; Auto Layout iOS; Autolayout; iOS Auto Layout; Storyboards iOS; XIBs | implies iOS development
Cocoa~1 | framework | CocoaTouch; AppKit; Cocoa APIs; Foundation framework iOS
Core Data | framework | SwiftData | implies iOS development
Core ML | framework | CoreAnimation; Core Graphics; Core Bluetooth; Core Location; Create ML; AVFoundation; GCD iOS; Apple frameworks; MapKit; HealthKit; StoreKit; CloudKit; WidgetKit | implies iOS development
Combine framework | framework | Combine~3; Apple Combine; Swift Concurrency | implies Swift, Reactive programming
CocoaPods | tool | Swift Package Manager; Carthage iOS; SPM Swift | is Package managers
Xcode | tool | X Code; Interface Builder | is Integrated development environments
watchOS | platform | tvOS; Apple Watch development; WatchKit; visionOS; Apple Vision Pro; Apple TV development | is Mobile operating systems
App Store deployment | method | TestFlight; app publishing; Play Store; app submission; app stores; Play Console; app distribution; iTunes Connect
App store optimization | method | ASO~2; app store optimisation; app store marketing
Push notifications | method | APNS; OneSignal; push messaging; in-app messaging
Mobile testing | method | mobile app testing; mobile application testing; mobile test automation; iOS and Android testing; mobile QA; testing mobile applications; mobile automation | is Software testing
Mobile UI design | method | mobile UI; mobile UX; Material Design; Human Interface Guidelines; mobile design; Material 3; Apple HIG; mobile app design
Mobile device management | field | enterprise mobility management; EMM~2; UEM~1; unified endpoint management; Apple Business Manager; device management; mobile management
Microsoft Intune | platform | Intune; Endpoint Manager; Windows Autopilot; Autopilot~2 | is Mobile device management, Endpoint management
Jamf | platform | Casper Suite; JamfPro | is Mobile device management, Endpoint management
Mosyle | platform | | is Mobile device management, Endpoint management
Kandji | platform | | is Mobile device management, Endpoint management
VMware Workspace ONE | platform | AirWatch; Workspace ONE; Cisco Meraki MDM; BlackBerry Enterprise Server | is Mobile device management
Samsung Knox | platform | | is Mobile device management
Citrix XenMobile | platform | | is Mobile device management
MaaS360 | platform | | is Mobile device management
SOTI MobiControl | platform | SOTI | is Mobile device management
BlackBerry UEM | platform | | is Mobile device management
MobileIron | platform | | is Mobile device management
Desktop application development | field | desktop applications; GUI development; thick client; desktop apps; graphical user interfaces; Windows programming; GUI toolkits; desktop UI
WPF~1 | framework | Windows Presentation Foundation; XAML; Prism WPF; WPF MVVM | implies .NET; is Desktop application development
Windows Forms | framework | WinForms; WinForm; Windows Form | implies .NET; is Desktop application development
UWP~1 | framework | Universal Windows Platform; Windows App SDK; WinRT | implies .NET; is Desktop application development
Uno Platform | framework | | implies .NET; is Desktop application development
Avalonia UI | framework | | implies .NET; is Desktop application development
WinUI | framework | | implies .NET; is Desktop application development
Win32 API | framework | Win32; Windows API; Windows SDK; COM+; WinAPI; DCOM; ActiveX; Windows drivers; Component Object Model; WDK~2; Windows Driver Kit; KMDF; WDF drivers; Win 32
MFC~1 | framework | Microsoft Foundation Classes; ATL/COM; ATL/WTL | implies C++; is Desktop application development
Silverlight | framework | | implies .NET
Qt~2 | framework | QT framework; QML; Qt Creator; Qt Quick; Qt5; Qt 5; Qt6; Qt C++; Qt Widgets | implies C++; is Desktop application development
PyQt | framework | PySide | implies Python; is Desktop application development
Tkinter | framework | PySimpleGUI | implies Python; is Desktop application development
PyGame | framework | | implies Python; is Desktop application development
Kivy | framework | | implies Python; is Desktop application development
wxPython | framework | | implies Python; is Desktop application development
GTK~1 | framework | GTK+; GNOME development; GTKmm; X11 programming | is Desktop application development
JUCE framework | framework | | is Desktop application development
Dear ImGui | framework | | is Desktop application development
FLTK | framework | | is Desktop application development
wxWidgets | framework | | is Desktop application development
Java Swing | framework | Swing~3; Java AWT; AWT/Swing; Swing/AWT; Swing GUI; JFace; NetBeans Platform | implies Java; is Desktop application development
Eclipse RCP | framework | Eclipse SWT | implies Java; is Desktop application development
JavaFX | framework | Java FX | implies Java; is Desktop application development
Electron~1 | framework | Electron JS | implies JavaScript; is Desktop application development
Tauri | framework | NW.js; Neutralino | is Desktop application development
Visual Studio | tool | VS.NET; VS 2019 | is Integrated development environments
Visual Studio Code | tool | VS Code | is Integrated development environments
IntelliJ IDEA | tool | JetBrains; Intelli J; RubyMine | is Integrated development environments
GoLand | tool | | is Integrated development environments
CLion | tool | | is Integrated development environments
ReSharper | tool | | is Integrated development environments
JetBrains Rider | tool | | is Integrated development environments
PyCharm | tool | Py Charm | is Integrated development environments
WebStorm | tool | PhpStorm | is Integrated development environments
Eclipse IDE | tool | Eclipse~1; Eclipse plugins; MyEclipse; RAD Eclipse; IBM Rational Application Developer | is Integrated development environments
Spring Tool Suite | tool | | is Integrated development environments
NetBeans | tool | BlueJ | is Integrated development environments
JDeveloper | tool | | is Integrated development environments
Vim~1 | tool | vi editor; vi/vim; nano editor | is Text editors
Emacs | tool | | is Text editors
Neovim | tool | | is Text editors
Sublime Text | tool | Brackets editor; BBEdit; TextMate | is Text editors
TextPad | tool | | is Text editors
UltraEdit | tool | | is Text editors
Atom editor | tool | | is Text editors
Notepad++ | tool | | is Text editors
Text editors | field | code editor
Dreamweaver | tool | FrontPage; Microsoft Expression Web; Dream weaver; HTML editors | is Text editors
Integrated development environments | field | IDE~1; IDEs~1; development environments; developer tools; programming tools; dev tools; development tools; software development tools
Game development | field | game programming; games development; gameplay programming; game dev; games programming; game production; gamedev
Game engines | field | 3D engine; gaming engines | is Game development
Mobile game development | field | casual games development; mobile gaming; mobile games | is Game development
Unity~2 | framework | Unity 3D; Unity engine; Unity game engine; Unity C#; Unity Editor; Unity 2D; Unity XR; Unity software | is Game engines
Unreal Engine | framework | UE4; UE5; Unreal~2; Unreal Blueprints; Unreal 4; Unreal 5; Unreal Editor | is Game engines
Godot | framework | | is Game engines
GameMaker | framework | Frostbite engine; SFML; Source engine; Bevy engine; PlayCanvas; RenderWare | is Game engines
Defold | framework | | is Game engines
SpriteKit | framework | | is Game engines
XNA framework | framework | | is Game engines
MonoGame | framework | | is Game engines
Amazon Lumberyard | framework | Lumberyard | is Game engines
CryEngine | framework | | is Game engines
libGDX | framework | | is Game engines
Cocos2d-x | framework | Cocos2d; Cocos Creator | is Game engines
Construct 3 | framework | | is Game engines
RPG Maker | framework | | is Game engines
Roblox Studio | platform | Roblox development; Roblox~2; UEFN | is Game development
Game design | method | level design; gameplay design; game mechanics; game balancing; game designer; encounter design; quest design; combat design; game balance
Console game development | field | PlayStation development; Xbox development; console platforms; PS4/PS5; PS5/Xbox; Xbox/PlayStation; Nintendo Switch; game consoles | is Game development
Game physics | method | physics simulation; physics engine; real-time physics; collision detection; game math
Bullet physics | tool | | is Game physics
Box2D | tool | | is Game physics
Havok | tool | | is Game physics
PhysX | tool | | is Game physics
Multiplayer networking | method | netcode; online multiplayer; game networking; game servers; Mirror Networking; game backend; multiplayer games; multiplayer programming; live ops; LiveOps; Nakama
GameLift | tool | | is Multiplayer networking
PlayFab | tool | | is Multiplayer networking
Photon Engine | tool | Photon Unity; Photon PUN | is Multiplayer networking
OpenGL | standard | GLFW; Open GL; OGL~2 | is 3D graphics programming
Vulkan | standard | | is 3D graphics programming
DirectX | standard | Direct3D; D3D~1; D3D12; Direct X; Direct 3D; DX11~1; DX12~1; D3D11 | is 3D graphics programming
Metal API | standard | Apple Metal; MetalKit; Metal~3; Metal graphics; Metal shaders | is 3D graphics programming
Virtual reality | field | VR~1; Oculus; Meta Quest; HTC Vive; OpenVR; SteamVR; OpenXR; VR headsets; VR hardware
Augmented reality | field | AR~2; AR development; AR Foundation; WebXR; 8th Wall; smart glasses; Niantic Lightship
Spark AR | tool | Meta Spark | is Augmented reality
Lens Studio | tool | | is Augmented reality
Magic Leap | tool | | is Augmented reality
HoloLens | tool | | is Augmented reality
Vuforia | tool | | is Augmented reality
ARCore | tool | AR Core | is Augmented reality
ARKit | tool | AR Kit | is Augmented reality
Extended reality | field | XR~1; mixed reality; spatial computing; MR/VR; immersive media; metaverse; virtual worlds; immersive design; immersive technologies
Windows Phone | platform | Windows Mobile; webOS; Palm OS | is Mobile operating systems
J2ME | platform | | is Mobile operating systems
HarmonyOS | platform | | is Mobile operating systems
Windows CE | platform | | is Mobile operating systems
Symbian | platform | | is Mobile operating systems
BlackBerry OS | platform | BlackBerry development | is Mobile operating systems
Tizen | platform | | is Mobile operating systems
Smart TV development | field | Fire TV; CTV apps; tvOS apps; OTT platforms; set top box; STB development; HbbTV; DVB standards
webOS TV | field | LG webOS | is Smart TV development
Tizen TV | tool | Samsung Tizen | is Smart TV development
Roku development | tool | Roku SceneGraph; BrightScript | is Smart TV development
Video streaming technology | field | media streaming; HLS streaming; MPEG-DASH; video encoding; H.264; H.265; HEVC; adaptive bitrate streaming; DRM video; video transcoding; RTMP; RTSP; video compression; AV1 codec; H264; WebRTC streaming; HLS/DASH; AVPlayer; video players; streaming protocols; streaming media; video on demand; video streaming; MPEG standards; media codecs; video delivery; multimedia frameworks; audio codecs; streaming video; encoding and transcoding; streaming technology; OTT streaming; video playback; VOD~2; media encoding; Shaka Player; digital rights management; video codec; media players; SRT protocol; DASH/HLS; MPEG-2; MPEG-4
Wowza | tool | | is Video streaming technology
Widevine | tool | | is Video streaming technology
ExoPlayer | tool | | is Video streaming technology
GStreamer | tool | | is Video streaming technology
FFmpeg | tool | | is Video streaming technology
Microsoft Office | platform | MS Office; Office~3; Microsoft Suite; Office Suite; Office applications; Microsoft products; Microsoft applications; office software; office tools; Office 2016; Office 2010; MS applications; Office package; office packages; Microsoft packages; MS packages; office programs | is Office suites
Microsoft 365 | platform | Office 365; O365; M365; MS 365; MS365 | implies Microsoft Office; is Office suites
Office suites | field | productivity suite; productivity tools; PC applications; office automation
Microsoft Excel | tool | Excel~1; MS Excel; Advanced Excel; Excel spreadsheets; Excel formulas; Excel dashboards; Excel reporting; Excel proficiency; excel spreadsheet; Excel 2010; Excel 2016; Excel and PowerPoint; Excel workbooks | is Spreadsheets
Pivot tables | method | VLOOKUP; pivot charts; XLOOKUP; V-lookup; INDEX/MATCH; conditional formatting; PivotTable; H-lookup; HLOOKUP | implies Microsoft Excel
Power Pivot | tool | Power View; Power Map Excel | implies Microsoft Excel
Spreadsheets | field
Google Sheets | tool | G Sheets; Google Sheet; Google Spreadsheet | is Spreadsheets; part of Google Workspace
Microsoft Word | tool | MS Word; Word~3; Microsoft Office Word; Word documents; Word templates | is Word processing
Word processing~1 | field | word processor; wordprocessing
Microsoft PowerPoint | tool | PowerPoint; PPT~1; PPTs~1 | is Presentation software
Presentation software | field | presentation applications; slide deck; slideware; Gamma app; Beautiful.ai; slide presentations; presentation tool
Prezi | tool | | is Presentation software
Apple Keynote | tool | Keynote~3 | is Presentation software
Google Slides | tool | | is Presentation software
Microsoft Outlook | tool | MS Outlook; Outlook~1; Outlook email; Outlook calendar; Outlook 365 | is Email clients
Email clients | field | Apple Mail; email tools; electronic mail
Groupwise | tool | | is Email clients
Thunderbird | tool | | is Email clients
Lotus Notes | tool | IBM Notes; HCL Notes; Lotus Domino; IBM Domino; HCL Domino | is Email clients
Gmail | tool | Google Mail; Google Calendar; G-mail | is Email clients; part of Google Workspace
Google Workspace | platform | G Suite; Google Suite; Google Apps; Google Drive; Google Forms; Google Workspaces; Google Doc; Google applications; Google products; Google Workplace; Google Admin Console | is Office suites
LibreOffice | platform | WPS Office; Open Office suite; Star Office; Lotus 1-2-3; Lotus SmartSuite | is Office suites
OpenOffice | platform | OpenOffice.org | is Office suites
WordPerfect | platform | | is Office suites
Apple iWork | platform | iWork; Apple Pages; Apple Numbers; Apple productivity apps; iCloud; Mac applications | is Office suites
Microsoft OneNote | tool | OneNote | is Note-taking tools
Note-taking tools | field | Roam Research; digital note-taking; Apple Notes; Bear notes; notetaking software
Obsidian notes | tool | Obsidian.md | is Note-taking tools
Evernote | tool | | is Note-taking tools
Microsoft Visio | tool | Visio | is Diagramming tools
Diagramming tools | field | Mermaid.js; diagramming; yEd; flow charts; flowcharting; Cacoo; flow charting; Edraw; flow diagrams; flowchart; technical diagrams; LucidSpark
Excalidraw | tool | | is Diagramming tools
Whimsical | tool | | is Diagramming tools
Creately | tool | | is Diagramming tools
SmartDraw | tool | | is Diagramming tools
Gliffy | tool | | is Diagramming tools
OmniGraffle | tool | | is Diagramming tools
PlantUML | tool | | is Diagramming tools
draw.io | tool | diagrams.net | is Diagramming tools
Lucidchart | tool | Lucid Chart | is Diagramming tools
Microsoft Publisher | tool | MS Publisher; Publisher~3; Microsoft Office Publisher | is Desktop publishing
Desktop publishing | method | DTP~1; desktop publisher; desk top publishing; Affinity Publisher; page layout software; CorelDRAW Ventura
Adobe PageMaker | tool | PageMaker | is Desktop publishing
Adobe FrameMaker | tool | FrameMaker | is Desktop publishing
QuarkXPress | tool | Quark Xpress; Quark~2 | is Desktop publishing
PDF software | field | PDF editing; Adobe PDF; PDF creation; PDF documents; PDF forms; PDF editors; PDF~2; PDFs~2
Nitro Pro | tool | Nitro PDF | is PDF software
Foxit | tool | | is PDF software
Bluebeam Revu | tool | Blue Beam | is PDF software
Adobe Acrobat | tool | Acrobat Pro; Acrobat~2; Adobe Reader; Acrobat Reader; Adobe Pro | is PDF software
Electronic signature | tool | e-signature; electronic signatures; Docusign CLM; digital signature tools; Signable; e-sign; SignNow
HelloSign | tool | Dropbox Sign
PandaDoc | tool
Adobe Sign | tool
DocuSign | tool
Microsoft Teams | platform | Teams~3; Teams administration; MSTeams; Teams Voice; Teams Phone; Teams Rooms; Teams meetings; MS Team | is Collaboration tools, Video conferencing
Slack~2 | platform | Slack app; Slack workspace; Slack messaging; Slack API; Slack channels | is Collaboration tools
Zoom~2 | platform | Zoom meetings; Zoom webinars; Zoom video; Zoom.us; Zoom Rooms; Zoom Phone; Zoom conferencing | is Video conferencing
Cisco Webex | platform | Webex; Cisco Spark | is Video conferencing, Collaboration tools
Google Meet | platform | Google Hangouts; Google Chat; Hangouts Meet; Google Hangout | is Video conferencing; part of Google Workspace
Skype | platform | Lync; SfB~2; Skype4Business | is Video conferencing
GoToMeeting | platform | RingCentral Video; Whereby; Jitsi Meet; Demio; WebinarJam; GoToTraining | is Video conferencing
Livestorm | platform | | is Video conferencing
BigBlueButton | platform | | is Video conferencing
ON24 | platform | | is Video conferencing
Adobe Connect | platform | | is Video conferencing
BlueJeans | platform | | is Video conferencing
GoToWebinar | platform | | is Video conferencing
Video conferencing | field | videoconferencing; web conferencing; video calls; video-conference; virtual meetings; teleconferencing; web conference; video meetings; virtual platforms; online meetings; webinar tools; VTC equipment; VTC systems; teleconference; conference calls
Collaboration tools | field | collaboration platforms; collaborative tools; groupware; unified collaboration; communication tools; communication platforms; Zulip; online collaboration; instant messaging; Twist chat; Flock chat; chat tools; virtual collaboration; collaboration suites; digital workplace; modern workplace; digital collaboration; Telegram~2; Whatsapp Business
Microsoft Viva | platform | Viva Connections | is Collaboration tools
Discord~2 | platform | | is Collaboration tools
Workplace from Meta | platform | Workplace by Facebook; Facebook Workplace | is Collaboration tools
Yammer | platform | Viva Engage | is Collaboration tools
Rocket.Chat | platform | | is Collaboration tools
Mattermost | platform | | is Collaboration tools
Microsoft OneDrive | platform | OneDrive; iCloud Drive; Tresorit | is File sharing services
Box cloud storage | platform | Box.com | is File sharing services
Nextcloud | platform | ownCloud | is File sharing services
ShareFile | platform | | is File sharing services
Egnyte | platform | | is File sharing services
Dropbox | platform | | is File sharing services
File sharing services | field | file sync and share; cloud document sharing; secure file sharing
Notion~2 | platform | Notion.so; Notion AI; Notion workspace; Notion databases; Coda.io | is Knowledge base tools
Airtable | platform | Air table | is Spreadsheets, Low-code development
Zapier | tool | | is Workflow automation tools
Pipedream | tool | | is Workflow automation tools
IFTTT | tool | | is Workflow automation tools
Make automation | tool | Make.com; Integromat | is Workflow automation tools
Workflow automation tools | field | workflow automation; automation platforms; automated workflows; automation workflows; workflow configuration; workflow management; workflow solutions; workflow tool; workflow technologies
Typing~1 | method | WPM typing; ten key; 45 wpm; 40 wpm; 60 wpm; WPM~2; 50 wpm; 35 wpm; words per minute; keyboard; 55 wpm; 30 wpm; numeric data entry
`;
