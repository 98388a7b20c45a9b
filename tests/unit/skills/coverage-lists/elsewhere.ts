import { labelled } from './lists.ts';

/** Parts, editions, makers and other names of what the taxonomy knows under the label in front: a posting’s word is that. */
export const elsewhere = labelled(`
.NET: IL Assembly
3DEXPERIENCE: Dassault Systèmes
3ds Max: MAXScript
ABB robots: ABB
Alpine Linux: Alpine Abuild
AMX NetLinx: NetLinx+ERB
Anaconda distribution: Conda-Forge
Android development: Proguard
Apache Ant: Ant Build System
Apache Avro: Avro IDL
Apache Maven: Maven POM
App Store deployment: Google Play
ARM Cortex: aarch64
Assembly language: Motorola 68K Assembly; Unix Assembly
Bash: GNU Bash
BASIC: QuickBASIC
Batch scripting: Batchfile
BMC Remedy: BMC Software
Buffer social: Buffer
Bug bounty: Intigriti
Burp Suite: PortSwigger
C++: cplusplus
Campaign Manager 360: Google Campaign Manager 360
Certified ScrumMaster: Scrum Alliance
Charles Proxy: Charles
CISSP: ISC2
CockroachDB: Cockroach Labs
CoffeeScript: Literate CoffeeScript
ColdFusion: ColdFusion CFC
Composer PHP: Composer; Packagist
Conan package manager: Conan
Console game development: PlayStation; PlayStation 2; PlayStation 3; PlayStation 4; PlayStation 5; PlayStation Portable; PlayStation Vita
Containers: Open Containers Initiative
Cubase: Steinberg
CUDA: NVIDIA
cURL: cURL Config
Debian: Debian Package Control File
Delphi: Embarcadero
Deno: Deno Deploy; denojs
Digital audio workstations: Ardour; Bitwig
DNS: DNS Zone; Hosts File
Docker Swarm: Swarm
Dovetail research: Dovetail
DV360: Google Display & Video 360
Elasticsearch: Elastic Cloud
Emacs: GNU Emacs; YASnippet
Ember.js: EmberScript; Glimmer JS; Glimmer TS
ERB: HTML+ERB; JavaScript+ERB
ethers.js: Ethers
F#: fsharp
Fedora Linux: Fedora
FileMaker: Claris
Filmora: Wondershare Filmora
Fortran: Fortran Free Form
Game engines: bevyengine
GameMaker: Game Maker Language
Gazebo simulator: gazebo
GCC: MinGW-w64
Gentoo: Gentoo Ebuild; Gentoo Eclass
GIS: OSGeo
Git: Git Attributes; Git Commit; Git Config; Git Extensions; Git for Windows; Git Revision List; Ignore List; towergit
Gitea: Forgejo
GitHub: CODEOWNERS
GNU Octave: Octave
GnuPG: GNU Privacy Guard
Go: Go Checksums; Go Module; Go Template; Go Workspace
Godot: GDShader; Godot Engine; Godot Resource
Google Cloud Bigtable: Google Bigtable
Google Cloud Dataflow: Google Dataflow
Google Cloud Dataproc: Google Dataproc
Google Cloud Firestore: Cloud Firestore Security Rules
Google Cloud Pub/Sub: Google Pub/Sub
Google Workspace: Google Chat
Gradle: Gradle Kotlin DSL
Grails: Groovy Server Pages
Graphviz: Graphviz (DOT)
Greenhouse ATS: Greenhouse
Groovy: Apache Groovy
GTK: GtkRC
Gusto payroll: Gusto
Handlebars.js: Handlebars
Haskell: C2hs Haskell; Cabal Config; Literate Haskell
HLSL: ShaderLab
IAR Embedded Workbench: Arm Keil
IBM Db2: SQLPL
Ignition SCADA: Inductive Automation
ImageJ: ImageJ Macro
Inertia.js: Inertia
InstallShield: Inno Setup
Integrated development environments: Eclipse Che
Intel Quartus: Quartus Simulation IP
Internationalization: i18next
Java: JAR Manifest; Java Properties
JavaScript: Sencha
Jest: Jest Snapshot
JetBrains IDEs: JetBrains MPS
Jetty: Eclipse Jetty
JFrog Artifactory: JFrog Pipelines
Jira: Jira Software
JMeter: Apache JMeter
JSON: JSON with Comments
Julia: Julia REPL
Juniper networking: Juniper Networks
Jupyter: Jupyter Notebook
JVM: Eclipse Adoptium
kdb+: KX; q
KeePass: KeePassXC
KiCad: KiCad Layout; KiCad Legacy Layout; KiCad Schematic
Koa.js: Koa
Kubernetes: CNCF
LangChain: LangChain Corporate
Laravel: Laravel Horizon; Laravel Nova
LaTeX: BibTeX; BibTeX Style; Texinfo
LibreOffice: LibreOffice Base; LibreOffice Calc; LibreOffice Draw; LibreOffice Impress; LibreOffice Math; LibreOffice Writer
Linux administration: RPM Spec; SELinux Policy
Linux kernel: Linux Kernel Module
Linux Professional Institute LPIC-1: Linux Professional Institute
Lisp: Common Lisp
LTspice: LTspice Symbol
Lucidchart: Lucid
macOS: OpenStep Property List; XML Property List
Make: M4Sugar
Max/MSP: Cycling '74
Maze usability: Maze
MikroTik: RouterOS Script
Milvus: Zilliz
Mitsubishi PLC: Mitsubishi
MkDocs: Material for MkDocs
MobX: MobX-State-Tree
Monorepo tools: Nrwl
Mosquitto: Eclipse Mosquitto
NATS messaging: NATS.io
Natural language processing: CoNLL-U
Nessus: NASL
NetBeans: Apache NetBeans IDE
Nextflow: nf-core
NGINX: Nginx Proxy Manager
npm: NPM Config
nRF52: Nordic Semiconductor
NXP microcontrollers: NXP
OMNeT++: OMNeT++ MSG; OMNeT++ NED
OpenAPI: OASv2-json; OASv2-yaml; OASv3-json; OASv3-yaml; OpenAPI Initiative; OpenAPI Specification v2; OpenAPI Specification v3
OpenEdge ABL: Progress
OpenGL: Khronos Group
OpenOffice: Apache OpenOffice
OpenShift: Red Hat Open Shift
OpenVMS: DIGITAL Command Language
Oracle Database: Pro*C
OWASP: OWASP Dependency-Check
OWASP ZAP: ZAP
Package managers: PyPI
Palo Alto firewalls: Palo Alto Networks
Passport.js: Passport
Perl: Pod; Pod 6
Phoenix framework: HTML+EEX
PHP: HTML+PHP
Polymer.js: Polymer Project
PostCSS: SugarSS
PostgreSQL: EnterpriseDB
Power BI: TMDL
Processing: Processing Foundation
Product certification: CE; UKCA
Proof assistants: Isabelle ROOT; Literate Agda
Propellerhead Reason: Reason Studios
Protocol Buffers: Protocol Buffer Text Format
Python: Pip Requirements; Python console; Python traceback
Qt: QMake; Qt Script
Qualcomm Snapdragon: Qualcomm
Quantum computing: D-Wave Systems
QuickBooks: Intuit
R: Sweave
R3 Corda: R3
React: Create React App; TSX
React Query: React Table; TanStack
React Testing Library: Testing Library
Red Hat Enterprise Linux: Kickstart
Revit: Autodesk Revit
Robot Operating System: ROS Interface
ROCm: HIP
RStudio: RStudio IDE
Ruby: RBS; RDoc
RubyGems: Gemfile.lock
SaltStack: Salt Project
SAP ABAP CDS: ABAP CDS
SAP Business Technology Platform: CAP CDS
Schneider Electric PLC: Schneider Electric
Scrapy: Zyte
Semantic UI: Semantic UI React
Shell scripting: fish; Shell; ShellCheck Config; ShellSession
Siemens TIA Portal: Siemens
SonarQube: SonarQube Cloud; SonarQube for IDE
Sonatype Nexus: Sonatype
Sony Vegas: VEGAS
Spine: Esoteric Software
Spyder: Spyder IDE
SSH: SSH Config
STM32: STMicroelectronics
Subtitling: WebVTT
SUSE Linux: openSUSE
Terraform: HashiCorp; Terraform Template
Time tracking software: Toggl Track
TLA+: TLA
Traefik: Traefik Mesh; Traefik Proxy
Ubuntu: Ubuntu MATE
Unity: Unity3D Asset
Unreal Engine: UnrealScript
Varnish cache: VCL
Veritas NetBackup: Veritas
Vert.x: Eclipse Vert.x
Vim: Vim Help File; Vim script; Vim Snippet
Visual Studio: Microsoft Developer Studio Project; Microsoft Visual Studio Solution
Visual Studio Code: VSCodium
WebAuthn: Fido Alliance
WebGPU: WGSL
Windows: Windows Registry Entries
Wolfram Language: Wolfram Mathematica
WooCommerce: Woo
WordPress: Automattic; Roots Bedrock; Roots Sage; WP Engine
`);
