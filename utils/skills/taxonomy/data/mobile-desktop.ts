/** Mobile, desktop, game and spatial computing, and the productivity software that runs there. */
export const mobileDesktop = `
Mobile development | field | mobile engineering; mobile technologies; mobile app; mobile developer; mobile platforms; smartphone apps; mobile application; native app development; mobile web development; iOS & Android; Android and iOS; mobile computing; native development
Cross-platform mobile development | field | cross-platform development; hybrid apps; cross-platform apps; cross-platform mobile | implies Mobile development
Android development | field | Android SDK; Android programming; native Android; Android developer; Android Java; Android applications; Android software development; Android Kotlin; Android app; Android frameworks; Android API; Android UI | implies Mobile development
iOS development | field | iOS SDK; iOS programming; native iOS; iPhone SDK; iOS developer; iOS mobile development; iOS frameworks; iOS applications; iPhone/iPad; iOS app | implies Mobile development
Android~1 | platform | Android OS; Android devices; Android TV; Wear OS; android~1 | is Mobile operating systems
iOS~1 | platform | iPadOS; IOS~2; iOS devices; ios~1 | is Mobile operating systems
Mobile operating systems | field | mobile OS; smartphone operating systems | is Operating systems
React Native | framework | | implies React, JavaScript; is Cross-platform mobile development
Expo~3 | framework | Expo React Native; Expo SDK | implies React Native
Flutter~1 | framework | Google Flutter; flutter~2 | implies Dart; is Cross-platform mobile development
Ionic~1 | framework | Ionic 4; Ionic Angular | is Cross-platform mobile development
Apache Cordova | framework | Cordova; PhoneGap | is Cross-platform mobile development
Capacitor framework | framework | | is Cross-platform mobile development
Xamarin | framework | | implies C#, .NET; is Cross-platform mobile development
.NET MAUI | framework | MAUI~1 | implies C#, .NET; is Cross-platform mobile development
Kotlin Multiplatform | framework | KMP~1; KMM~1; Kotlin/Native | implies Kotlin; is Cross-platform mobile development
NativeScript | framework | | implies JavaScript; is Cross-platform mobile development
Jetpack Compose | framework | Android Jetpack; Android Architecture Components; Jetpack~3 | implies Android development, Kotlin
Android Studio | tool | | is Integrated development environments
Android NDK | framework | NDK~1; JNI~1; Java Native Interface | implies Android development
Android Open Source Project | platform | AOSP; Android Automotive | implies Android
Android libraries | field | Glide Android; LiveData; Picasso Android | implies Android development
Room database | framework | | is Android libraries
Dagger 2 | framework | Hilt Android | is Android libraries
OkHttp | framework | | is Android libraries
Retrofit | framework | | is Android libraries
SwiftUI | framework | | implies Swift, iOS development
UIKit | framework | Autolayout; XIBs | implies iOS development
Cocoa~1 | framework | CocoaTouch; AppKit; Cocoa APIs
Core Data | framework | SwiftData | implies iOS development
Core ML | framework | CoreAnimation; Core Graphics; AVFoundation; GCD iOS; MapKit; HealthKit; StoreKit; CloudKit; WidgetKit | implies iOS development
Combine framework | framework | Combine~3 | implies Swift, Reactive programming
CocoaPods | tool | Swift Package Manager | is Package managers
Xcode | tool | X Code; Interface Builder | is Integrated development environments
watchOS | platform | tvOS; Apple Watch development; WatchKit; visionOS | is Mobile operating systems
App Store deployment | method | TestFlight; app publishing; Play Store; app submission; app stores
App store optimization | method | ASO~2; app store optimisation; app store marketing
Push notifications | method | APNS; OneSignal; in-app messaging
Mobile testing | method | mobile app testing; mobile application testing; mobile test automation; iOS and Android testing; mobile QA; testing mobile applications | is Software testing
Mobile UI design | method | mobile UI; mobile UX; Material Design; Human Interface Guidelines; mobile design; Apple HIG; mobile app design
Mobile device management | field | enterprise mobility management; EMM~2; UEM~1; unified endpoint management; Apple Business Manager; device management
Microsoft Intune | platform | Intune; Windows Autopilot | is Mobile device management, Endpoint management
Jamf | platform | Casper Suite; JamfPro | is Mobile device management, Endpoint management
VMware Workspace ONE | platform | AirWatch; Workspace ONE | is Mobile device management
MobileIron | platform | | is Mobile device management
Desktop application development | field | desktop applications; GUI development; thick client; desktop apps; graphical user interfaces; Windows programming; GUI toolkits
WPF~1 | framework | Windows Presentation Foundation; XAML; Prism WPF; WPF MVVM | implies .NET; is Desktop application development
Windows Forms | framework | WinForms; WinForm; Windows Form | implies .NET; is Desktop application development
UWP~1 | framework | Universal Windows Platform; WinRT | implies .NET; is Desktop application development
WinUI | framework | | implies .NET; is Desktop application development
Win32 API | framework | Win32; Windows API; COM+; WinAPI; DCOM; ActiveX; Component Object Model; WDK~2; Windows Driver Kit; KMDF
MFC~1 | framework | Microsoft Foundation Classes | implies C++; is Desktop application development
Silverlight | framework | | implies .NET
Qt~2 | framework | QT framework; QML; Qt Creator; Qt Quick; Qt5; Qt6; Qt C++ | implies C++; is Desktop application development
PyQt | framework | PySide | implies Python; is Desktop application development
Tkinter | framework | | implies Python; is Desktop application development
PyGame | framework | | implies Python; is Desktop application development
GTK~1 | framework | GTK+; GTKmm | is Desktop application development
Java Swing | framework | Java AWT | implies Java; is Desktop application development
JavaFX | framework | | implies Java; is Desktop application development
Electron~1 | framework | Electron JS | implies JavaScript; is Desktop application development
Tauri | framework | | is Desktop application development
Visual Studio | tool | | is Integrated development environments
Visual Studio Code | tool | | is Integrated development environments
IntelliJ IDEA | tool | | is Integrated development environments
ReSharper | tool | | is Integrated development environments
PyCharm | tool | | is Integrated development environments
WebStorm | tool | | is Integrated development environments
Eclipse IDE | tool | Eclipse~1 | is Integrated development environments
NetBeans | tool | | is Integrated development environments
Vim~1 | tool | vi/vim | is Text editors
Emacs | tool | | is Text editors
Neovim | tool | | is Text editors
Sublime Text | tool | | is Text editors
Notepad++ | tool | | is Text editors
Text editors | field
Dreamweaver | tool | | is Text editors
Integrated development environments | field | IDE~1; IDEs~1; development environments; developer tools; dev tools; development tools; software development tools
Game development | field | game programming; games development; gameplay programming; game dev; games programming; game production; gamedev
Game engines | field | 3D engine; gaming engines | is Game development
Mobile game development | field | casual games development; mobile gaming | is Game development
Unity~2 | framework | Unity 3D; Unity engine; Unity game engine; Unity C#; Unity 2D | is Game engines
Unreal Engine | framework | UE4; UE5; Unreal~2; Unreal Blueprints; Unreal Editor | is Game engines
Godot | framework | | is Game engines
CryEngine | framework | | is Game engines
Roblox Studio | platform | | is Game development
Game design | method | level design; gameplay design; game mechanics; game balancing; encounter design; quest design
Console game development | field | PS4/PS5; Nintendo Switch | is Game development
Game physics | method | physics engine; real-time physics; collision detection
Multiplayer networking | method | netcode; online multiplayer; Mirror Networking; game backend; live ops; LiveOps; Nakama
OpenGL | standard | GLFW; Open GL | is 3D graphics programming
Vulkan | standard | | is 3D graphics programming
DirectX | standard | Direct3D; D3D~1; D3D12; Direct X; Direct 3D; DX11~1; DX12~1; D3D11 | is 3D graphics programming
Metal API | standard | Apple Metal; MetalKit; Metal~3; Metal graphics | is 3D graphics programming
Virtual reality | field | VR~1; Oculus; Meta Quest; HTC Vive; OpenVR; SteamVR; OpenXR; VR headsets; VR hardware
Augmented reality | field | AR~2; AR Foundation; WebXR; 8th Wall; smart glasses
HoloLens | tool | | is Augmented reality
ARCore | tool | | is Augmented reality
ARKit | tool | | is Augmented reality
Extended reality | field | XR~1; mixed reality; spatial computing; MR/VR; immersive media; metaverse
Windows Phone | platform | Windows Mobile | is Mobile operating systems
Smart TV development | field | Fire TV; CTV apps; tvOS apps; OTT platforms; set top box; HbbTV
Video streaming technology | field | media streaming; HLS streaming; MPEG-DASH; video encoding; H.264; H.265; HEVC; adaptive bitrate streaming; DRM video; video transcoding; RTMP; RTSP; video compression; AV1 codec; H264; AVPlayer; streaming media; video on demand; video streaming; streaming video; encoding and transcoding; VOD~2; digital rights management; video codec; MPEG-2; MPEG-4
ExoPlayer | tool | | is Video streaming technology
GStreamer | tool | | is Video streaming technology
FFmpeg | tool | | is Video streaming technology
Microsoft Office | platform | MS Office; Office~3; Microsoft Suite; Office Suite; Office applications; Microsoft products; Microsoft applications; office software; office tools; Office 2016; MS applications; Office package; office packages; office programs | is Office suites
Microsoft 365 | platform | Office 365; O365; M365; MS 365; MS365 | implies Microsoft Office; is Office suites
Office suites | field | productivity suite; productivity tools; PC applications
Microsoft Excel | tool | Excel~1; MS Excel; Advanced Excel; Excel spreadsheets; Excel formulas; Excel dashboards; excel spreadsheet; Excel and PowerPoint | is Spreadsheets
Pivot tables | method | VLOOKUP; pivot charts; XLOOKUP; V-lookup; INDEX/MATCH; conditional formatting; PivotTable; HLOOKUP | implies Microsoft Excel
Power Pivot | tool | | implies Microsoft Excel
Spreadsheets | field
Google Sheets | tool | Google Sheet | is Spreadsheets; part of Google Workspace
Microsoft Word | tool | MS Word; Word~3 | is Word processing
Word processing~1 | field | word processor; wordprocessing
Microsoft PowerPoint | tool | PowerPoint; PPT~1; PPTs~1 | is Presentation software
Presentation software | field | presentation applications; slide deck; slideware; Gamma app; Beautiful.ai; slide presentations; presentation tool
Prezi | tool | | is Presentation software
Apple Keynote | tool | Keynote~3 | is Presentation software
Google Slides | tool | | is Presentation software
Microsoft Outlook | tool | MS Outlook; Outlook~1 | is Email clients
Email clients | field | Apple Mail; email tools; electronic mail
Lotus Notes | tool | IBM Notes; HCL Notes; Lotus Domino | is Email clients
Gmail | tool | | is Email clients; part of Google Workspace
Google Workspace | platform | G Suite; Google Suite; Google Apps; Google Drive; Google Forms; Google Workspaces; Google Doc; Google applications; Google products; Google Admin Console | is Office suites
LibreOffice | platform | | is Office suites
OpenOffice | platform | | is Office suites
Apple iWork | platform | iWork | is Office suites
Microsoft OneNote | tool | OneNote | is Note-taking tools
Note-taking tools | field | Roam Research; digital note-taking
Obsidian notes | tool | | is Note-taking tools
Evernote | tool | | is Note-taking tools
Microsoft Visio | tool | Visio | is Diagramming tools
Diagramming tools | field | Mermaid.js; diagramming; yEd; flow charts; flowcharting; Cacoo; flow charting; Edraw; flow diagrams; flowchart; technical diagrams; LucidSpark
OmniGraffle | tool | | is Diagramming tools
PlantUML | tool | | is Diagramming tools
draw.io | tool | | is Diagramming tools
Lucidchart | tool | | is Diagramming tools
Microsoft Publisher | tool | Publisher~3 | is Desktop publishing
Desktop publishing | method | DTP~1; desk top publishing; Affinity Publisher; page layout software; CorelDRAW Ventura
Adobe FrameMaker | tool | FrameMaker | is Desktop publishing
QuarkXPress | tool | | is Desktop publishing
PDF software | field | PDF editing; Adobe PDF; PDF creation; PDF documents; PDF forms; PDF~2
Bluebeam Revu | tool | | is PDF software
Adobe Acrobat | tool | Acrobat Pro; Acrobat~2; Adobe Reader; Acrobat Reader | is PDF software
Electronic signature | tool | e-signature; electronic signatures; digital signature tools
Adobe Sign | tool
DocuSign | tool
Microsoft Teams | platform | Teams~3; MSTeams; Teams Phone; Teams meetings | is Collaboration tools, Video conferencing
Slack~2 | platform | Slack channels | is Collaboration tools
Zoom~2 | platform | Zoom meetings; Zoom webinars; Zoom.us; Zoom Rooms; Zoom Phone | is Video conferencing
Cisco Webex | platform | Webex | is Video conferencing, Collaboration tools
Google Meet | platform | Google Hangouts; Google Hangout | is Video conferencing; part of Google Workspace
Skype | platform | Lync; Skype4Business | is Video conferencing
GoToMeeting | platform | | is Video conferencing
Adobe Connect | platform | | is Video conferencing
GoToWebinar | platform | | is Video conferencing
Video conferencing | field | videoconferencing; web conferencing; video calls; video-conference; virtual meetings; teleconferencing; virtual platforms; online meetings; webinar tools; teleconference; conference calls
Collaboration tools | field | collaboration platforms; collaborative tools; groupware; unified collaboration; communication tools; communication platforms; Zulip; instant messaging; chat tools; virtual collaboration; collaboration suites; modern workplace; digital collaboration; Telegram~2
Microsoft Viva | platform | | is Collaboration tools
Discord~2 | platform | | is Collaboration tools
Mattermost | platform | | is Collaboration tools
Microsoft OneDrive | platform | OneDrive | is File sharing services
Box cloud storage | platform | | is File sharing services
Dropbox | platform | | is File sharing services
File sharing services | field | file sync and share; cloud document sharing
Notion~2 | platform | Notion.so; Notion AI | is Knowledge base tools
Airtable | platform | | is Spreadsheets, Low-code development
Zapier | tool | | is Workflow automation tools
Make automation | tool | Make.com; Integromat | is Workflow automation tools
Workflow automation tools | field | workflow automation; automated workflows; workflow management; workflow solutions; workflow tool
Typing~1 | method | ten key; 45 wpm; WPM~2; words per minute; keyboard; numeric data entry
PhpStorm | tool | | is Integrated development environments
`;
