/** Mobile, desktop, game and spatial computing, and the productivity software that runs there. */
export const mobileDesktop = `
Mobile development | field | mobile engineering; mobile technologies; mobile app; mobile developer; mobile platforms; mobile application; mobile web development; iOS & Android; Android and iOS
Cross-platform mobile development | field | cross-platform development; hybrid apps | implies Mobile development
Android development | field | Android SDK; Android programming; native Android; Android developer; Android Java; Android applications; Android app; Android API; Android UI | implies Mobile development
iOS development | field | iOS SDK; iOS programming; native iOS; iOS developer; iOS frameworks; iOS applications; iOS app | implies Mobile development
Android~1 | platform | Android OS; Android devices; Android TV; android~1 | is Mobile operating systems
iOS~1 | platform | iPadOS; IOS~2; iOS devices; ios~1 | is Mobile operating systems
Mobile operating systems | field | mobile OS | is Operating systems
React Native | framework | | implies React, JavaScript; is Cross-platform mobile development
Expo~3 | framework | | implies React Native
Flutter~1 | framework | Google Flutter; flutter~2 | implies Dart; is Cross-platform mobile development
Ionic~1 | framework | | is Cross-platform mobile development
Apache Cordova | framework | Cordova; PhoneGap | is Cross-platform mobile development
Capacitor framework | framework | Capacitor~3 | is Cross-platform mobile development
Xamarin | framework | | implies C#, .NET; is Cross-platform mobile development
.NET MAUI | framework | MAUI~1 | implies C#, .NET; is Cross-platform mobile development
Kotlin Multiplatform | framework | KMP~1; KMM~1 | implies Kotlin; is Cross-platform mobile development
Jetpack Compose | framework | Android Jetpack; Jetpack~3 | implies Android development, Kotlin
Android Studio | tool | | is Integrated development environments
Android NDK | framework | NDK~1; JNI~1 | implies Android development
Android Open Source Project | platform | AOSP; Android Automotive | implies Android
Android libraries | field | | implies Android development
Dagger 2 | framework | Hilt Android | is Android libraries
Retrofit~1 | framework | | is Android libraries
SwiftUI | framework | | implies Swift, iOS development
UIKit | framework | Autolayout; XIBs | implies iOS development
Cocoa~1 | framework
Core Data~1 | framework | | implies iOS development
Core ML | framework | Core Graphics; AVFoundation; MapKit; HealthKit | implies iOS development
Combine framework | framework | Combine~3 | implies Swift, Reactive programming
CocoaPods | tool | Swift Package Manager | is Package managers
Xcode | tool | X Code | is Integrated development environments
watchOS | platform | tvOS | is Mobile operating systems
App Store deployment | method | Play Store; app stores
App store optimization | method | ASO~2
Push notifications | method | APNS
Mobile testing | method | mobile app testing; mobile test automation; mobile QA; testing mobile applications | is Software testing
Mobile UI design | method | mobile UI; mobile UX; Material Design; mobile design; mobile app design
Mobile device management | field | enterprise mobility management; EMM~2; UEM~1; unified endpoint management; device management
Microsoft Intune | platform | Intune | is Mobile device management, Endpoint management
Jamf | platform | Casper Suite | is Mobile device management, Endpoint management
VMware Workspace ONE | platform | AirWatch; Workspace ONE | is Mobile device management
Desktop application development | field | desktop applications; thick client; desktop apps
WPF~1 | framework | XAML | implies .NET; is Desktop application development
Windows Forms | framework | WinForms; WinForm | implies .NET; is Desktop application development
UWP~1 | framework | Universal Windows Platform | implies .NET; is Desktop application development
Win32 API | framework | Win32; COM+; Component Object Model; WinAPI; ActiveX
Qt~2 | framework | QML; Qt5; Qt6 | implies C++; is Desktop application development
PyQt | framework | PySide | implies Python; is Desktop application development
Tkinter | framework | | implies Python; is Desktop application development
Java Swing | framework | Java AWT | implies Java; is Desktop application development
JavaFX | framework | | implies Java; is Desktop application development
Electron~1 | framework | | implies JavaScript; is Desktop application development
Tauri | framework | | is Desktop application development
Visual Studio | tool | | is Integrated development environments
Visual Studio Code | tool | | is Integrated development environments
IntelliJ IDEA | tool | | is Integrated development environments
PyCharm | tool | | is Integrated development environments
Eclipse IDE | tool | Eclipse~1 | is Integrated development environments
Vim~1 | tool | | is Text editors
Emacs | tool | | is Text editors
Notepad++ | tool | | is Text editors
Text editors | field
Dreamweaver | tool | | is Text editors
Integrated development environments | field | IDE~1; IDEs~1; development environments; developer tools; development tools; software development tools
Game development | field | game programming; live ops
Game engines | field | | is Game development
Mobile game development | field | mobile gaming | is Game development
Unity~2 | framework | Unity 3D; Unity C#; Unity 2D | is Game engines
Unreal Engine | framework | UE4; UE5; Unreal~2 | is Game engines
Godot | framework | | is Game engines
Game design | method | level design; gameplay design
Console game development | field | | is Game development
Game physics | method | physics engine
Multiplayer networking | method | online multiplayer
OpenGL | standard | GLFW | is 3D graphics programming
Vulkan | standard | | is 3D graphics programming
DirectX | standard | D3D~1; Direct X; Direct 3D; DX11~1; DX12~1; Direct3D | is 3D graphics programming
Metal API | standard | Metal~3 | is 3D graphics programming
Virtual reality | field | VR~1; Meta Quest
Augmented reality | field | AR Foundation; AR applications; AR development
ARCore | tool | | is Augmented reality
ARKit | tool | | is Augmented reality
Extended reality | field | XR~1; mixed reality; AR/VR; VR/AR
Smart TV development | field | Fire TV; OTT platforms; set top box
Video streaming technology | field | media streaming; HLS streaming; MPEG-DASH; H.264; HEVC; RTMP; RTSP; video compression; video on demand; video streaming; VOD~2; video codec; MPEG-2
ExoPlayer | tool | | is Video streaming technology
FFmpeg | tool | | is Video streaming technology
Microsoft Office | platform | MS Office; Office~3; Microsoft Suite; Office applications; Microsoft products; Microsoft applications; Office package; office packages | is Office suites
Microsoft 365 | platform | Office 365; O365; M365; MS 365 | implies Microsoft Office; is Office suites
Office suites | field | productivity suite; productivity tools; PC applications
Microsoft Excel | tool | Excel~1; MS Excel; Advanced Excel; Excel spreadsheets; excel spreadsheet; Excel and PowerPoint | is Spreadsheets
Pivot tables | method | VLOOKUP; pivot charts | implies Microsoft Excel
Power Pivot | tool | | implies Microsoft Excel
Spreadsheets | field | | esco http://data.europa.eu/esco/skill/1973c966-f236-40c9-b2d4-5d71a89019be
Google Sheets | tool | Google Sheet | is Spreadsheets; part of Google Workspace
Microsoft Word | tool | MS Word; Word~2 | is Word processing
Word processing~1 | field | word processor | esco http://data.europa.eu/esco/skill/81633a44-f1db-4a01-a940-804c6905e330
Microsoft PowerPoint | tool | PowerPoint; PPT~1; PPTs~1 | is Presentation software
Presentation software | field | presentation applications; slide deck; slide presentations; presentation tool | esco http://data.europa.eu/esco/skill/234aeb8d-56c3-4531-9193-1c5e6a8d16cb
Apple Keynote | tool | Keynote~3 | is Presentation software
Google Slides | tool | | is Presentation software
Microsoft Outlook | tool | MS Outlook; Outlook~1 | is Email clients
Email clients | field | email tools
Lotus Notes | tool | IBM Notes; HCL Notes; Lotus Domino; XPages | is Email clients
Gmail | tool | | is Email clients; part of Google Workspace
Google Workspace | platform | G Suite; Google Suite; Google Apps; Google Workspaces; Google applications; Google products; Google Docs; Google Drive; Google Calendar; Google Forms | is Office suites
LibreOffice | platform | | is Office suites
OpenOffice | platform | | is Office suites
Microsoft OneNote | tool | OneNote | is Note-taking tools
Note-taking tools | field
Microsoft Visio | tool | Visio | is Diagramming tools
Diagramming tools | field | flow charts; flow diagrams; flowchart
OmniGraffle | tool | | is Diagramming tools
Lucidchart | tool | | is Diagramming tools
Microsoft Publisher | tool | Publisher~3 | is Desktop publishing
Desktop publishing | method | DTP~1; desk top publishing
PDF software | field | PDF editing; Adobe PDF; PDF~2
Adobe Acrobat | tool | Acrobat Pro; Acrobat~2 | is PDF software
Electronic signature | tool | e-signature; digital signature tools
DocuSign | tool
Microsoft Teams | platform | Teams~3; MSTeams; Teams Phone; Teams meetings | is Collaboration tools, Video conferencing
Slack~2 | platform | Slack channels | is Collaboration tools
Zoom~2 | platform | Zoom.us | is Video conferencing
Cisco Webex | platform | Webex | is Video conferencing, Collaboration tools
Google Meet | platform | Google Hangouts; Google Hangout | is Video conferencing; part of Google Workspace
Skype | platform | Lync | is Video conferencing
GoToMeeting | platform | | is Video conferencing
Video conferencing | field | web conferencing; video calls
Collaboration tools | field | collaboration platforms; communication tools; communication platforms
Discord~2 | platform | | is Collaboration tools
Microsoft OneDrive | platform | OneDrive | is File sharing services
Dropbox | platform | | is File sharing services
File sharing services | field
Notion~2 | platform | | is Knowledge base tools
Airtable | platform | | is Spreadsheets, Low-code development
Zapier | tool | | is Workflow automation tools
Make automation | tool | Make.com; Integromat | is Workflow automation tools
Workflow automation tools | field | workflow automation; workflow management; workflow solutions; workflow tool
Typing~1 | method | WPM~2; words per minute; keyboard skills
PhpStorm | tool | | is Integrated development environments
MFC~1 | framework | | implies C++; is Desktop application development
Silverlight | framework | | implies .NET
PyGame | framework | | implies Python; is Desktop application development
NetBeans | tool | | is Integrated development environments
Neovim | tool | | is Text editors
Sublime Text | tool | | is Text editors
GStreamer | tool | | is Video streaming technology
Prezi | tool | | is Presentation software
Obsidian notes | tool | Obsidian~3 | is Note-taking tools
Evernote | tool | | is Note-taking tools
draw.io | tool | | is Diagramming tools
Adobe FrameMaker | tool | FrameMaker | is Desktop publishing
QuarkXPress | tool | | is Desktop publishing
Bluebeam Revu | tool | | is PDF software
Mattermost | platform | | is Collaboration tools
WebStorm | tool | | is Integrated development environments
CLion | tool | | is Integrated development environments
GoLand | tool | | is Integrated development environments
RubyMine | tool | | is Integrated development environments
JetBrains Rider | tool | Rider~3 | is Integrated development environments
JetBrains IDEs | tool | JetBrains | is Integrated development environments
ReSharper | tool | | implies .NET
Spyder~2 | tool | | implies Python; is Integrated development environments
CodeBlocks | tool | | is Integrated development environments
Atom editor | tool | Atom~3 | is Text editors
Android Auto | platform | CarPlay | implies Android
Wear OS | platform | | implies Android
HarmonyOS | platform | | is Mobile operating systems
AIDL~1 | standard | HIDL | implies Android
NativeScript | framework | | is Cross-platform mobile development
Titanium SDK | framework | Appcelerator | is Cross-platform mobile development
GetX | framework | | implies Flutter
AvaloniaUI | framework | Avalonia UI | implies .NET; is Desktop application development
GTK~1 | framework | GTK+ | is Desktop application development
Kivy | framework | | implies Python
SDL2 | framework | Simple DirectMedia Layer; SDL~3 | is Game development
SFML | framework | | implies C++; is Game development
libGDX | framework | | implies Java; is Game engines
MonoGame | framework | | implies C#; is Game engines
CryEngine | framework | | is Game engines
Cocos2d-x | framework | Cocos2d; Cocos~2 | is Game engines
GameMaker | framework | GameMaker Studio | is Game engines
Construct 3 | tool | | is Game engines
Roblox Studio | tool | Roblox~2 | implies Luau; is Game engines
Source Engine~1 | framework | | is Game engines
Photon Engine | framework | Photon~3 | is Multiplayer networking
Steamworks | tool | | is Game development
JUCE | framework | | implies C++
Loom~3 | tool | Loom videos | is Video conferencing
Calendly | tool
Coda~3 | platform | Coda.io | is Collaboration tools
Nextcloud | platform | | is File sharing services
ownCloud | platform | | is File sharing services
Box~3 | platform | Box.com | is File sharing services
Egnyte | platform | | is File sharing services
BigBlueButton | tool | | is Video conferencing
IFTTT | tool | | is Workflow automation tools
Mermaid~3 | tool | Mermaid.js | is Diagramming tools
PlantUML | tool | | is Diagramming tools
Graphviz | tool | | is Diagramming tools
GoToWebinar | tool | | is Video conferencing
WinUI | framework | | is Desktop application development
HoloLens | platform | | is Augmented reality
`;
