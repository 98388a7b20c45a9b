/** Mobile, desktop, game and spatial computing, and the productivity software that runs there. */
export const mobileDesktop = `
Mobile development | field | mobile application development; mobile apps; mobile applications; mobile software development; mobile programming; mobile engineering; mobile technologies; mobile app; mobile developer; mobile app programming; mobile platforms; native apps; mobile solutions development; smartphone apps; mobile application; native app development; mobile web development; iOS/Android; iOS and Android; Android/iOS; iOS & Android; Android and iOS; mobile computing; native development; iOS or Android
Cross-platform mobile development | field | cross-platform development; hybrid mobile development; hybrid mobile apps; cross-platform mobile apps; hybrid apps; hybrid mobile applications; hybrid app development; multi-platform development; cross-platform mobile applications; cross-platform mobile app development; hybrid mobile app development; cross-platform applications; cross-platform apps; cross-platform mobile; cross-platform frameworks; hybrid frameworks; hybrid mobile | implies Mobile development
Android development | field | Android SDK; Android programming; Android application development; Android apps; native Android; native Android development; Android developer; Android Java; Android mobile development; Android applications; Android software development; Android Kotlin; Android app; Android frameworks; Android platform development; Android API; Android APIs; Android UI | implies Mobile development
iOS development | field | iOS SDK; iOS programming; iPhone development; native iOS development; iOS apps; iOS application development; iPhone app development; native iOS; iPhone SDK; iPad development; iOS developer; iOS mobile development; iOS frameworks; iOS applications; iPhone/iPad; iOS app; Apple iOS development; iPhone apps; iPhone application development; Cocoa/iOS | implies Mobile development
Android~1 | platform | Android OS; Android platform; Android operating system; Android devices; Android phones; Android Auto; Android TV; Wear OS; Android Enterprise; android~1 | is Mobile operating systems
iOS~1 | platform | Apple iOS; iPadOS; IOS~2; iOS devices; iPhone OS; iOS platform; iOS/iPadOS; ios~1 | is Mobile operating systems
Mobile operating systems | field | mobile OS; mobile operating system; smartphone operating systems; mobile OSes; iOS and Android devices; iOS/Android devices | is Operating systems
React Native | framework | ReactNative; React Native apps; RN mobile; React Native development | implies React, JavaScript; is Cross-platform mobile development
Expo~3 | framework | Expo React Native; Expo SDK; Expo.dev; Expo EAS | implies React Native
Flutter~1 | framework | Flutter SDK; Flutter development; Google Flutter; Flutter/Dart; flutter~2; Flutter app development; Flutter framework; Flutter BLoC | implies Dart; is Cross-platform mobile development
Ionic~1 | framework | Ionic Framework; Ionic/Cordova; Ionic 4; Ionic Angular; Ionic React; Ionic Capacitor; Ionic 2 | is Cross-platform mobile development
Apache Cordova | framework | Cordova; PhoneGap; Phone Gap | is Cross-platform mobile development
Capacitor framework | framework | CapacitorJS; Capacitor.js | is Cross-platform mobile development
Xamarin | framework | Xamarin.Forms; Xamarin.iOS; Xamarin.Android | implies C#, .NET; is Cross-platform mobile development
.NET MAUI | framework | MAUI~1; .NET Multi-platform App UI; MAUI Blazor | implies C#, .NET; is Cross-platform mobile development
Kotlin Multiplatform | framework | KMP~1; KMM~1; Compose Multiplatform; Kotlin/Native | implies Kotlin; is Cross-platform mobile development
NativeScript | framework | Native Script; Titanium SDK; Appcelerator | implies JavaScript; is Cross-platform mobile development
Unity mobile plug-ins | framework | Corona SDK; Solar2D | is Mobile game development
Jetpack Compose | framework | Android Jetpack; Android Jetpack Compose; Jetpack libraries; Android Architecture Components; Compose UI; Jetpack~3; Android Jetpack libraries | implies Android development, Kotlin
Android Studio | tool | Android Studio IDE; Android Debug Bridge | is Integrated development environments
Android NDK | framework | NDK~1; JNI~1; Android native development kit; Java Native Interface | implies Android development
Android Open Source Project | platform | AOSP; Android framework development; Android HAL; Android internals; Android system development; Android Automotive; Android BSP | implies Android
Android libraries | field | Glide Android; LiveData; Picasso Android; Volley Android | implies Android development
Koin | framework | | is Android libraries
Room database | framework | | is Android libraries
Dagger 2 | framework | Dagger2; Dagger Hilt; Hilt Android | is Android libraries
OkHttp | framework | | is Android libraries
Retrofit | framework | | is Android libraries
SwiftUI | framework | Swift UI | implies Swift, iOS development
UIKit | framework | UI Kit iOS; Auto Layout iOS; Autolayout; iOS Auto Layout; Storyboards iOS; XIBs | implies iOS development
Cocoa~1 | framework | Cocoa Touch; CocoaTouch; AppKit; Cocoa framework; Cocoa/Cocoa Touch; Cocoa APIs; Foundation framework iOS
Core Data | framework | CoreData; SwiftData | implies iOS development
Core ML | framework | CoreML; Core Animation; CoreAnimation; Core Graphics; Core Bluetooth; Core Location; Create ML; AVFoundation; Grand Central Dispatch; GCD iOS; Apple frameworks; MapKit; HealthKit; StoreKit; CloudKit; WidgetKit | implies iOS development
Combine framework | framework | Combine~3; Apple Combine; SwiftUI/Combine; Swift Concurrency | implies Swift, Reactive programming
CocoaPods | tool | Cocoa Pods; Swift Package Manager; Carthage iOS; SPM Swift | is Package managers
Xcode | tool | X Code; XCode IDE; Interface Builder | is Integrated development environments
watchOS | platform | tvOS; Apple Watch development; WatchKit; visionOS; Apple Vision Pro; Apple TV development | is Mobile operating systems
App Store deployment | method | app store submission; App Store Connect; TestFlight; app publishing; Play Store; app store guidelines; publishing apps; mobile app deployment; Apple App Store; App Store/Google Play; app submission; app stores; Play Console; app store releases; app distribution; app release process; iTunes Connect
App store optimization | method | ASO~2; app store optimisation; app store marketing
Push notifications | method | push notification services; APNs~1; APNS; Apple Push Notification service; OneSignal; push messaging; in-app messaging
Mobile testing | method | mobile app testing; mobile application testing; mobile test automation; mobile automation testing; iOS and Android testing; mobile QA; testing mobile applications; mobile device testing; mobile automation; mobile apps testing | is Software testing
Mobile UI design | method | mobile UI; mobile UX; Material Design; Human Interface Guidelines; mobile design; iOS Human Interface Guidelines; mobile interface design; Material 3; mobile user interface; Apple HIG; mobile app design
Mobile device management | field | MDM solutions mobile; enterprise mobility management; EMM~2; UEM~1; unified endpoint management; mobile device support; Apple Business Manager; device management; EMM/MDM; mobile device administration; mobile management; MDM/EMM; device enrollment program; mobile devices management; Apple School Manager; UEM/MDM; mobile device management tools
Microsoft Intune | platform | Intune; Endpoint Manager; Windows Autopilot; Autopilot~2; Intune MDM | is Mobile device management, Endpoint management
Jamf | platform | Casper Suite; JamfPro | is Mobile device management, Endpoint management
Mosyle | platform | | is Mobile device management, Endpoint management
Kandji | platform | | is Mobile device management, Endpoint management
VMware Workspace ONE | platform | AirWatch; Workspace ONE; VMware AirWatch; Workspace One UEM; Cisco Meraki MDM; Air Watch; BlackBerry Enterprise Server | is Mobile device management
Samsung Knox | platform | | is Mobile device management
Citrix XenMobile | platform | | is Mobile device management
MaaS360 | platform | | is Mobile device management
SOTI MobiControl | platform | SOTI | is Mobile device management
BlackBerry UEM | platform | | is Mobile device management
MobileIron | platform | Ivanti MobileIron | is Mobile device management
Desktop application development | field | desktop applications; desktop app development; desktop software development; Windows application development; GUI development; GUI programming; desktop development; Windows desktop applications; Windows development; GUI design; thick client; desktop apps; Windows apps; Windows applications; GUI frameworks; graphical user interface development; graphical user interfaces; GUI applications; Windows programming; GUI toolkits; desktop software; desktop UI
WPF~1 | framework | Windows Presentation Foundation; WPF/XAML; XAML; Prism WPF; WPF MVVM; WPF/WinForms | implies .NET; is Desktop application development
Windows Forms | framework | WinForms; Win Forms; WinForm; Windows Form; C# WinForms; WinForms/WPF | implies .NET; is Desktop application development
UWP~1 | framework | Universal Windows Platform; Windows App SDK; WinRT; Universal Windows Apps | implies .NET; is Desktop application development
Uno Platform | framework | | implies .NET; is Desktop application development
Avalonia UI | framework | | implies .NET; is Desktop application development
WinUI | framework | | implies .NET; is Desktop application development
Win32 API | framework | Win32; Windows API; Windows SDK; COM+; Win32/MFC; WinAPI; Windows internals programming; DCOM; ActiveX; Windows drivers; Component Object Model; Windows driver development; WDK~2; Windows Driver Kit; KMDF; WDF drivers; Win 32
MFC~1 | framework | Microsoft Foundation Classes; MFC/Win32; ATL/COM; C++/MFC; ATL/WTL; VC++/MFC | implies C++; is Desktop application development
Silverlight | framework | | implies .NET
Qt~2 | framework | QT framework; QML; Qt Creator; Qt/QML; Qt Quick; Qt5; C++/Qt; Qt 5; Qt6; Qt C++; Qt Widgets; QtQuick | implies C++; is Desktop application development
PyQt | framework | PySide; PyQt5; PySide6; PySide2 | implies Python; is Desktop application development
Tkinter | framework | PySimpleGUI | implies Python; is Desktop application development
PyGame | framework | | implies Python; is Desktop application development
Kivy | framework | | implies Python; is Desktop application development
wxPython | framework | | implies Python; is Desktop application development
GTK~1 | framework | GTK+; GNOME development; GTKmm; X11 programming | is Desktop application development
JUCE framework | framework | | is Desktop application development
Dear ImGui | framework | | is Desktop application development
FLTK | framework | | is Desktop application development
wxWidgets | framework | | is Desktop application development
Java Swing | framework | Swing~3; Java AWT; AWT/Swing; Swing/AWT; Swing GUI; Eclipse plugin development; JFace; Swing/JavaFX; NetBeans Platform | implies Java; is Desktop application development
Eclipse RCP | framework | Eclipse SWT | implies Java; is Desktop application development
JavaFX | framework | Java FX | implies Java; is Desktop application development
Electron~1 | framework | Electron.js; ElectronJS; Electron framework; Electron JS; Electron apps | implies JavaScript; is Desktop application development
Tauri | framework | NW.js; Neutralino | is Desktop application development
Visual Studio | tool | Visual Studio .NET; Visual Studio IDE; VS.NET; VS 2019; Visual Studio.NET | is Integrated development environments
Visual Studio Code | tool | VS Code; VSCode | is Integrated development environments
IntelliJ IDEA | tool | IntelliJ; JetBrains; JetBrains IDEs; IntelliJ/Eclipse; Intelli J; RubyMine; Eclipse/IntelliJ | is Integrated development environments
GoLand | tool | | is Integrated development environments
CLion | tool | | is Integrated development environments
ReSharper | tool | | is Integrated development environments
JetBrains Rider | tool | JetBrains Rider IDE | is Integrated development environments
PyCharm | tool | Py Charm | is Integrated development environments
WebStorm | tool | PhpStorm; Web Storm | is Integrated development environments
Eclipse IDE | tool | Eclipse~1; Eclipse plugins; Eclipse development environment; MyEclipse; RAD Eclipse; IBM Rational Application Developer; Eclipse/NetBeans | is Integrated development environments
Spring Tool Suite | tool | | is Integrated development environments
NetBeans | tool | Apache NetBeans; Net Beans; BlueJ | is Integrated development environments
JDeveloper | tool | Oracle JDeveloper | is Integrated development environments
Vim~1 | tool | vi editor; Vim/Emacs; vi/vim; nano editor | is Text editors
Emacs | tool | GNU Emacs | is Text editors
Neovim | tool | | is Text editors
Sublime Text | tool | Brackets editor; BBEdit; TextMate | is Text editors
TextPad | tool | | is Text editors
UltraEdit | tool | | is Text editors
Atom editor | tool | | is Text editors
Notepad++ | tool | | is Text editors
Text editors | field | code editors; text editor; code editor
Dreamweaver | tool | FrontPage; Microsoft Expression Web; Dream weaver; HTML editors | is Text editors
Integrated development environments | field | IDE~1; IDEs~1; integrated development environment; development environments; development tools IDE; developer tools; software development tools; programming tools; development environment setup; dev tools; development tools
Game development | field | game programming; game engineering; games development; gameplay programming; game dev; gameplay engineering; game software development; games programming; game production; developing games; gamedev
Game engines | field | game engine; 3D engine; 3D engines; gaming engines | is Game development
Mobile game development | field | mobile games; casual games development; mobile gaming; mobile game; mobile games development | is Game development
Unity~2 | framework | Unity3D; Unity 3D; Unity engine; Unity game engine; Unity development; Unity C#; Unity Editor; Unity/Unreal; Unity 2D; Unity XR; Unity developer; Unity or Unreal; Unity or Unreal Engine; Unity software | is Game engines
Unreal Engine | framework | UE4; UE5; Unreal~2; Unreal Blueprints; UnrealEngine; Unreal 4; Unreal 5; Unreal Editor; Unreal Development Kit; Unreal/Unity | is Game engines
Godot | framework | | is Game engines
GameMaker | framework | Game Maker; Open 3D Engine; Frostbite engine; SFML; Source engine; Bevy engine; PlayCanvas; RenderWare | is Game engines
Defold | framework | | is Game engines
SpriteKit | framework | | is Game engines
XNA framework | framework | | is Game engines
MonoGame | framework | | is Game engines
Amazon Lumberyard | framework | Lumberyard | is Game engines
CryEngine | framework | | is Game engines
libGDX | framework | | is Game engines
Cocos2d-x | framework | Cocos2d; Cocos Creator; Cocos2dx | is Game engines
Construct 3 | framework | | is Game engines
RPG Maker | framework | | is Game engines
Roblox Studio | platform | Roblox development; Roblox~2; Fortnite Creative UEFN; UEFN | is Game development
Game design | method | level design; gameplay design; game mechanics; narrative design games; game balancing; game designer; game systems design; game theory design; economy design games; free-to-play design; game design documents; game economy design; game play design; encounter design; quest design; combat design; game balance
Console game development | field | PlayStation development; Xbox development; console development; console platforms; PS4/PS5; PS5/Xbox; next-gen consoles; console programming; Xbox/PlayStation; Nintendo Switch; game consoles | is Game development
Game physics | method | physics engines; physics simulation; physics engine; real-time physics; collision detection; game math
Bullet physics | tool | | is Game physics
Box2D | tool | | is Game physics
Havok | tool | | is Game physics
PhysX | tool | | is Game physics
Multiplayer networking | method | multiplayer game development; netcode; online multiplayer; game networking; game servers; Mirror Networking; game backend; multiplayer games; multiplayer programming; game server development; live ops; LiveOps; Nakama
GameLift | tool | | is Multiplayer networking
PlayFab | tool | | is Multiplayer networking
Photon Engine | tool | Photon Unity; Photon PUN | is Multiplayer networking
OpenGL | standard | GLFW; Open GL; OGL~2 | is 3D graphics programming
Vulkan | standard | Vulkan API | is 3D graphics programming
DirectX | standard | Direct3D; D3D~1; D3D12; Direct X; Direct 3D; DX11~1; DX12~1; D3D11; DirectX12 | is 3D graphics programming
Metal API | standard | Apple Metal; MetalKit; Metal~3; Metal graphics; Metal shaders | is 3D graphics programming
Virtual reality | field | VR~1; VR development; Oculus; Meta Quest; HTC Vive; VR/AR; OpenVR; SteamVR; OpenXR; VR applications; VR headsets; AR/VR; VR/AR development; VR design; VR experiences; XR/VR; VR hardware; AR/VR development; AR/VR/XR
Augmented reality | field | AR~2; AR development; AR Foundation; WebXR; AR applications; 8th Wall; smart glasses; Niantic Lightship
Spark AR | tool | Meta Spark | is Augmented reality
Lens Studio | tool | | is Augmented reality
Magic Leap | tool | | is Augmented reality
HoloLens | tool | | is Augmented reality
Vuforia | tool | | is Augmented reality
ARCore | tool | AR Core | is Augmented reality
ARKit | tool | AR Kit | is Augmented reality
Extended reality | field | XR~1; mixed reality; spatial computing; immersive technologies; XR development; immersive experiences; MR/VR; immersive technology; immersive media; metaverse; XR technologies; AR/VR/MR; AR/MR/VR; virtual worlds; immersive design; digital twin visualization
Windows Phone | platform | Windows Mobile; webOS; Palm OS | is Mobile operating systems
J2ME | platform | | is Mobile operating systems
HarmonyOS | platform | | is Mobile operating systems
Windows CE | platform | | is Mobile operating systems
Symbian | platform | | is Mobile operating systems
BlackBerry OS | platform | BlackBerry development | is Mobile operating systems
Tizen | platform | | is Mobile operating systems
Smart TV development | field | smart TV apps; Connected TV apps; OTT app development; Fire TV; CTV apps; tvOS apps; set-top boxes; OTT applications; OTT platforms; connected TV development; set top box; STB development; HbbTV; RDK set-top; DVB standards
webOS TV | field | LG webOS | is Smart TV development
Tizen TV | tool | Samsung Tizen | is Smart TV development
Roku development | tool | Roku SceneGraph; BrightScript; Roku apps | is Smart TV development
Video streaming technology | field | media streaming; HLS streaming; MPEG-DASH; video encoding; video codecs; H.264; H.265; HEVC; adaptive bitrate streaming; DRM video; video transcoding; RTMP; RTSP; video compression; AV1 codec; H264; WebRTC streaming; HLS/DASH; AVPlayer; video players; streaming protocols; streaming media; video on demand; video streaming; MPEG standards; media codecs; video delivery; multimedia frameworks; multimedia programming; audio codecs; video processing pipelines; streaming video; encoding and transcoding; streaming technology; OTT streaming; video playback; VOD~2; media encoding; Shaka Player; digital rights management; video codec; media players; SRT protocol; DASH/HLS; MPEG-2; MPEG-4
Wowza | tool | | is Video streaming technology
Widevine | tool | | is Video streaming technology
ExoPlayer | tool | | is Video streaming technology
GStreamer | tool | | is Video streaming technology
FFmpeg | tool | | is Video streaming technology
Microsoft Office | platform | MS Office; Office~3; Microsoft Office Suite; MS Office Suite; MSOffice; Microsoft Office applications; MS Office applications; Microsoft Suite; Office Suite; MS Suite; Microsoft Office Package; MS Office package; Microsoft Office programs; Office applications; Microsoft Office tools; Microsoft products; MS Office tools; Microsoft applications; Microsoft Office software; office software; office automation software; Microsoft tools; Microsoft product suite; Microsoft Word Excel PowerPoint; MS Office programs; MS Office software; Word/Excel; office tools; office productivity software; MS Office 2010; Microsoft Office 2016; Office 2016; Office 2010; MS products; office computer applications; Microsoft Office skills; MS applications; word processing and spreadsheets; Office package; office packages; MS Office skills; Microsoft packages; MS packages; office programs | is Office suites
Microsoft 365 | platform | Office 365; O365; M365; MS Office 365; Microsoft Office 365; MS 365; Office365; Office 365 administration; Microsoft365; O365 administration; M365 administration; Microsoft 365 administration; Office 365 applications; MS365 | implies Microsoft Office; is Office suites
Office suites | field | office suite software; office productivity tools; productivity suite; office productivity suite; productivity software; productivity tools; standard office software; common office software; office productivity applications; computer office applications; productivity applications; office application software; standard software applications; standard office applications; business software applications; PC applications; standard computer applications; desktop applications office; common software applications; business applications software; personal computer applications; office automation tools; office automation
Microsoft Excel | tool | Excel~1; MS Excel; Microsoft Office Excel; Advanced Excel; Excel spreadsheets; Excel skills; Excel formulas; Excel functions; Microsoft Excel spreadsheets; Excel modelling; Excel modeling; MS Excel skills; Excel dashboards; Excel reporting; Excel proficiency; Excel/Google Sheets; excel spreadsheet; Excel pivot tables; Excel Power Pivot; Excel-based; Excel/Word; Microsoft Excel skills; Excel knowledge; advanced Excel skills; Excel 2010; Excel 2016; Excel & Word; Excel and PowerPoint; Excel and Word; Excel workbooks | is Spreadsheets
Pivot tables | method | pivot table; PivotTables; VLOOKUP; v-lookups; vlookups; pivot charts; XLOOKUP; V-lookup; VLOOKUP and pivot tables; INDEX/MATCH; pivot tables and VLOOKUP; conditional formatting; PivotTable; H-lookup; HLOOKUP | implies Microsoft Excel
Power Pivot | tool | PowerPivot; Power View; Power Map Excel | implies Microsoft Excel
Spreadsheets | field | spreadsheet; spreadsheet software; spreadsheet applications; spreadsheet programs; spreadsheet tools; spreadsheet software programs
Google Sheets | tool | Google Spreadsheets; Gsheets; G Sheets; Google Sheet; Google Spreadsheet; Google Sheets/Excel | is Spreadsheets; part of Google Workspace
Microsoft Word | tool | MS Word; Word~3; Microsoft Office Word; Word/Excel/PowerPoint; Microsoft Word documents; Word documents; Word templates | is Word processing
Word processing~1 | field | word processing software; word processor; word processors; word processing applications; word processing programs; wordprocessing
Microsoft PowerPoint | tool | PowerPoint; Power Point; PowerPoint presentations; PPT~1; Microsoft Office PowerPoint; PPTs~1 | is Presentation software
Presentation software | field | presentation tools; slide decks; presentation applications; presentation programs; presentation software programs; Keynote/PowerPoint; slide deck; slideware; Gamma app; Beautiful.ai; Pitch decks software; slide presentations; presentation graphics software; presentation tool
Prezi | tool | | is Presentation software
Apple Keynote | tool | Keynote~3 | is Presentation software
Google Slides | tool | Google Slide | is Presentation software
Microsoft Outlook | tool | MS Outlook; Outlook~1; Microsoft Office Outlook; Outlook email; Outlook calendar; Outlook Calendar management; MS Outlook calendar; Outlook/Exchange; Outlook 365; Microsoft Outlook email; Outlook e-mail | is Email clients
Email clients | field | email software; e-mail software; email applications; email client; email systems; e-mail applications; e-mail systems; email programs; Apple Mail; email and calendar; e-mail programs; email tools; electronic mail
Groupwise | tool | Novell GroupWise | is Email clients
Thunderbird | tool | | is Email clients
Lotus Notes | tool | IBM Notes; HCL Notes; Lotus Domino; IBM Domino; HCL Domino | is Email clients
Gmail | tool | Google Mail; Google Calendar; G-mail; Google Calendars | is Email clients; part of Google Workspace
Google Workspace | platform | G Suite; GSuite; Google Suite; Google Apps; Google Workspace administration; Google Drive; Google Docs; Google Forms; Google Workspaces; Google productivity tools; Google Office Suite; Google Doc; Google Tools; Google applications; Google products; Google Work Space; Google Workplace; Google Admin Console; Google Cloud Office; Google suite of tools; Google Business Suite | is Office suites
LibreOffice | platform | Libre Office; WPS Office; Open Office suite; Star Office; Lotus 1-2-3; Lotus SmartSuite | is Office suites
OpenOffice | platform | Open Office; Apache OpenOffice; OpenOffice.org | is Office suites
WordPerfect | platform | Word Perfect | is Office suites
Apple iWork | platform | iWork; Apple Pages; Apple Numbers; Apple productivity apps; iCloud; Mac applications | is Office suites
Microsoft OneNote | tool | OneNote; One Note | is Note-taking tools
Note-taking tools | field | Roam Research; digital note-taking; Apple Notes; Bear notes; note-taking software; notetaking software
Obsidian notes | tool | Obsidian.md | is Note-taking tools
Evernote | tool | | is Note-taking tools
Microsoft Visio | tool | Visio; Microsoft Office Visio; Visio flowcharts | is Diagramming tools
Diagramming tools | field | flowcharting software; Mermaid.js; diagramming; yEd; flow charts; flowcharting; diagramming software; Cacoo; flow charting; Edraw; flow diagrams; flowchart; flow charting software; technical diagrams; LucidSpark
Excalidraw | tool | | is Diagramming tools
Whimsical | tool | | is Diagramming tools
Creately | tool | | is Diagramming tools
SmartDraw | tool | | is Diagramming tools
Gliffy | tool | | is Diagramming tools
OmniGraffle | tool | | is Diagramming tools
PlantUML | tool | | is Diagramming tools
draw.io | tool | diagrams.net; draw io | is Diagramming tools
Lucidchart | tool | Lucid Chart; Lucid charts | is Diagramming tools
Microsoft Publisher | tool | MS Publisher; Publisher~3; Microsoft Office Publisher | is Desktop publishing
Desktop publishing | method | DTP~1; desktop publishing software; desktop publisher; desk top publishing; desktop publishing tools; Affinity Publisher; page layout software; CorelDRAW Ventura
Adobe PageMaker | tool | PageMaker | is Desktop publishing
Adobe FrameMaker | tool | FrameMaker | is Desktop publishing
QuarkXPress | tool | Quark Xpress; Quark~2 | is Desktop publishing
PDF software | field | PDF editing; Adobe PDF; PDF creation; PDF tools; PDF documents; PDF forms; PDF editors; PDF~2; PDFs~2; Bluebeam/PDF
Nitro Pro | tool | Nitro PDF | is PDF software
Foxit | tool | | is PDF software
Bluebeam Revu | tool | Bluebeam; Blue Beam | is PDF software
Adobe Acrobat | tool | Acrobat Pro; Adobe Acrobat Pro; Acrobat~2; Adobe Reader; Acrobat Reader; Adobe Acrobat Reader; Adobe Pro | is PDF software
Electronic signature | tool | e-signature; electronic signatures; Docusign CLM; eSignature; digital signature tools; digital signatures software; e-signatures; Signable; e-sign; SignNow
HelloSign | tool | Dropbox Sign
PandaDoc | tool
Adobe Sign | tool
DocuSign | tool
Microsoft Teams | platform | MS Teams; Teams~3; Teams administration; Microsoft Teams administration; MSTeams; Teams Voice; Microsoft Teams Voice; Teams Phone; Microsoft Teams/Zoom; Teams/Zoom; Teams Rooms; Microsoft Teams Rooms; Zoom/Teams; Teams meetings; MS Team | is Collaboration tools, Video conferencing
Slack~2 | platform | Slack app; Slack/Teams; Slack workspace; Slack messaging; Slack API; Slack channels; Slack/Zoom | is Collaboration tools
Zoom~2 | platform | Zoom meetings; Zoom webinars; Zoom video; Zoom.us; Zoom Rooms; Zoom Phone; Zoom conferencing; Zoom/Teams meetings; Zoom or Teams; Zoom video conferencing | is Video conferencing
Cisco Webex | platform | Webex; Webex Teams; Cisco WebEx Meetings; Cisco Webex Teams; Cisco Spark | is Video conferencing, Collaboration tools
Google Meet | platform | Google Hangouts; Google Chat; Hangouts Meet; Google Hangout; Google Meets; Google Hangouts Meet | is Video conferencing; part of Google Workspace
Skype | platform | Lync; SfB~2; Skype/Teams; Skype4Business | is Video conferencing
GoToMeeting | platform | GoTo Meeting; RingCentral Video; Whereby; Jitsi Meet; Microsoft Live Events; Demio; WebinarJam; GoToTraining | is Video conferencing
Livestorm | platform | | is Video conferencing
BigBlueButton | platform | | is Video conferencing
ON24 | platform | | is Video conferencing
Adobe Connect | platform | | is Video conferencing
BlueJeans | platform | Blue Jeans | is Video conferencing
GoToWebinar | platform | GoTo Webinar | is Video conferencing
Video conferencing | field | videoconferencing; video conferencing tools; web conferencing; video conference tools; online meeting tools; virtual meeting platforms; video conferencing software; web conferencing tools; virtual meeting tools; video calls; webinar platforms; virtual meeting software; video-conference; virtual meetings; remote meeting tools; teleconferencing; online conferencing tools; web conference; webinar software; web meeting tools; video meetings; virtual platforms; online meetings; webinar tools; virtual communication tools; VTC equipment; VTC systems; video communication tools; teleconference; online meeting platforms; conference calls
Collaboration tools | field | collaboration software; collaboration platforms; collaborative tools; groupware; unified collaboration; digital collaboration tools; communication tools; online collaboration tools; communication platforms; collaborative software; collaboration technologies; Zulip; enterprise social network; online collaboration; instant messaging; Twist chat; Flock chat; chat tools; collaborative platforms; virtual collaboration tools; virtual collaboration; collaboration suites; digital workplace; digital workplace tools; modern workplace; digital collaboration; Slack or Teams; cloud-based collaboration tools; collaboration applications; Telegram~2; Whatsapp Business
Microsoft Viva | platform | Viva Connections | is Collaboration tools
Discord~2 | platform | | is Collaboration tools
Workplace from Meta | platform | Workplace by Facebook; Facebook Workplace | is Collaboration tools
Yammer | platform | Viva Engage | is Collaboration tools
Rocket.Chat | platform | | is Collaboration tools
Mattermost | platform | | is Collaboration tools
Microsoft OneDrive | platform | OneDrive; iCloud Drive; One Drive; Tresorit; cloud file sharing; cloud storage tools; cloud file storage; file sharing tools | is File sharing services
Box cloud storage | platform | Box.com | is File sharing services
Nextcloud | platform | ownCloud | is File sharing services
ShareFile | platform | Citrix ShareFile | is File sharing services
Egnyte | platform | | is File sharing services
Dropbox | platform | | is File sharing services
File sharing services | field | file sync and share; cloud document sharing; secure file sharing
Notion~2 | platform | Notion.so; Notion AI; Notion workspace; Notion databases; Confluence/Notion; Notion/Confluence; Coda.io | is Knowledge base tools
Airtable | platform | Air table | is Spreadsheets, Low-code development
Zapier | tool | Zapier automation; Zapier/Make | is Workflow automation tools
Pipedream | tool | | is Workflow automation tools
IFTTT | tool | | is Workflow automation tools
Make automation | tool | Make.com; Integromat | is Workflow automation tools
Workflow automation tools | field | workflow automation; automation platforms; workflow automation software; no-code automation; workflow tools; automated workflows; workflow management tools; workflow management software; workflow systems; workflow software; automation workflows; no-code automation tools; workflow applications; workflow technology; workflow development; workflow configuration; workflow management; workflow platforms; workflow technologies; workflow solutions; workflow automations; workflow tool
Typing~1 | method | WPM typing; ten key; 45 wpm; 40 wpm; 60 wpm; data entry and typing; WPM~2; 50 wpm; 35 wpm; words per minute; keyboard; 55 wpm; 30 wpm; numeric data entry; 10-key data entry
`;
