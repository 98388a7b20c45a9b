/** The craft of software: methods, architecture, computer science, service management, blockchain. */
export const softwareEngineering = `
!Software | field
!Software tools | tool | tools; applications; programs
Software development | field | software engineering; application development; software design and development; software developer; software engineer; developing software; develop software; software programming; application programming; software implementation; system development; writing software; software product development; SW engineering; software construction; application engineering; application developer
Software design | method | application design; software system design; technical design; detailed design; low-level design; high-level design; design documents; LLD~1; HLD~1; designing software; software component design; technical solution design
Software architecture | field | application architecture; architecture design; technical architecture; architectural design; architecture patterns; architectural patterns; software architect; system architectures; technology architecture; C4 model; layered architecture; architectural styles; n-tier architecture; three-tier architecture; architecture principles; modular architecture; architectural decisions; architecture decision records
System design | method | systems design; system architecture; systems architecture; scalability; scalable systems; scalable applications; large-scale systems
Solution architecture | field | solutions architecture; solution design; solution architect; solutions architect; solutions design; solutioning; designing solutions
Enterprise architecture | field | EA frameworks; business architecture; architecture governance; IT architecture; application portfolio management; target architecture
TOGAF | standard | The Open Group Architecture Framework | is Enterprise architecture
Zachman Framework | standard | Zachman; DoDAF; MODAF; FEAF; NAF framework | is Enterprise architecture
ArchiMate | language | | is Enterprise architecture
LeanIX | tool | | is Enterprise architecture
Sparx Enterprise Architect | tool | Sparx EA; Sparx Systems | is UML tools
UML tools | field
Cameo Systems Modeler | tool | Cameo | is UML tools
StarUML | tool | | is UML tools
Rational Rose | tool | | is UML tools
Visual Paradigm | tool | | is UML tools
UML~1 | language | Unified Modeling Language; UML diagrams; class diagrams; sequence diagrams; Unified Modelling Language; use case diagrams; activity diagrams; state diagrams; uml~1
SysML | language | | implies UML
Model-based systems engineering | method | MBSE; model-based system engineering
Systems engineering | field | system engineering; INCOSE; systems engineer; ISO 15288; interface control documents; ICDs~1
Requirements management tools | field | Helix RM; requirements traceability tools; Blueprint requirements; ReqIF; RequisitePro
codeBeamer | tool | | is Requirements management tools
Polarion | tool | | is Requirements management tools
Jama Connect | tool | | is Requirements management tools
IBM DOORS | tool | DOORS~1; DOORS Next; DOORS NG | is Requirements management tools
IBM Engineering Lifecycle Management | platform | Rational Team Concert; IBM Rational; IBM RTC
Design patterns | method | GoF patterns; creational patterns; dependency injection; inversion of control; DI/IoC; Guice; software design patterns
SOLID principles | method | SOLID design principles; GRASP principles; KISS DRY; SOLID~3
Clean code | method | code quality; maintainable code; clean architecture; readable code; hexagonal architecture; software craftsmanship; onion architecture; code maintainability; reusable code; coding best practices; code standards; ports and adapters; code hygiene; quality code; efficient code; programming best practices; code cleanliness; code optimization
Coding standards | method | code conventions; coding guidelines; development standards; code style guides; code guidelines
Refactoring | method | technical debt; legacy code; legacy modernization; re-architecture; mainframe modernization; legacy systems; strangler pattern
Microservices | method | micro-services
Event-driven architecture | method | event-driven; asynchronous architecture; event storming; EDA patterns
Event sourcing | method | CQRS; saga pattern; Axon Framework; EventStoreDB; outbox pattern
Service-oriented architecture | method | SOA~1; SOA governance
Serverless design | method | backend for frontend; BFF pattern
Domain-driven design | method | DDD~1; bounded contexts; domain modelling; domain-driven development; tactical DDD; strategic DDD
Distributed systems | field | distributed applications; distributed architecture; consensus algorithms; distributed services; CAP theorem; peer-to-peer systems; Raft consensus
Client-server architecture | method | client-server
Multi-tenant architecture | method | multi-tenancy; multitenancy; multi-tenant; SaaS development
Data structures | field | | implies Computer science fundamentals
Algorithms | field | complexity analysis; Big O notation; computational complexity; competitive programming; LeetCode; time complexity; algorithmics; computational geometry | implies Computer science fundamentals
Computer science fundamentals | field | CS fundamentals; computing fundamentals; programming fundamentals; programming concepts; programming principles
Computer science | field | CS degree; informatics; computing; Comp Sci; CompSci | implies Computer science fundamentals
Human-computer interaction | field | HCI design; usability engineering; human-computer interface
Operating system concepts | field | operating systems internals; memory management; process scheduling; virtual memory; operating system internals; memory allocation; interprocess communication; inter-process communication; file systems; POSIX; pthreads; memory leaks; OS development
Network programming | method | sockets; protocol implementation; packet processing; networking software; Boost.Asio; RDMA; InfiniBand; RoCE~1
C++ libraries | field | POCO library; Eigen library; abseil | implies C++
RTI DDS | framework | | is C++ libraries
CORBA | standard | | is C++ libraries
Boost C++ | framework | Boost~3 | is C++ libraries
STL~1 | framework | Standard Template Library; C++ STL; STL containers | is C++ libraries
Performance engineering | method | performance optimization; performance tuning; application performance; performance optimisation; software performance; performance analysis; profiling; system performance; performance bottlenecks; application optimization; latency optimization; performance and optimization; low latency; high-performance applications; JVM performance; performance debugging; performance enhancement; system tuning; optimizing applications; performance troubleshooting; systems performance; Valgrind; JProfiler; YourKit; VTune; dotTrace; optimizing code
Debugging | method | debug; bug fixing; bug fixes; defect resolution; GDB~1; fixing bugs; fix bugs; debugger; bug resolution; crash analysis; bug tracking and fixing; LLDB; crash dumps; code troubleshooting; breakpoints
Code review | method | pull requests; reviewing code; review code; peer reviews code; code walkthroughs; merge requests; code inspection; PR reviews; review of code; code reviewing; software reviews
Pair programming | method | mob programming; pairing programming; paired programming
Static code analysis | method | static analysis; code quality tools; code metrics; code analysis; StyleCop; flake8; QA-C; mypy; code scanning; dynamic analysis tools; FxCop; code smells
Pylint | tool | | is Static code analysis
Parasoft | tool | | is Static code analysis
Polyspace | tool | | is Static code analysis
Checkstyle | tool | | is Static code analysis
Coverity | tool | | is Static code analysis
SonarQube | tool | SonarCloud; Sonar~2; SonarLint; SonarSource | is Static code analysis
Software development life cycle | method | SDLC~1; software development process; software lifecycle; software delivery; development methodologies; full life cycle development; end-to-end software development; application lifecycle; development lifecycle; development life cycle; full lifecycle development; CMMI; ISO 12207; complete SDLC; SDLC phases; ISO/IEC 12207; software development methodologies; software development methodology; software development lifecycle; system development lifecycle
Application lifecycle management | method | ALM~1; application life cycle management
Agile | method | business agility
Scrum | method | daily stand-ups; retrospectives; sprints; daily standups; stand-up meetings; daily stand-up | implies Agile
Scrum Master skills | method | Scrum Master; Scrum Mastering; scrum mastery | implies Scrum
Product ownership~1 | method | Product Owner; PO role scrum; agile product ownership
Kanban | method | Scrumban; WIP limits
Extreme Programming | method | XP~2; XP programming; XP practices | implies Agile
SAFe~1 | method | Scaled Agile; PI planning; Agile Release Train; SAFe Agile; ART agile; Release Train Engineer; scaling agile; Program Increment; Lean Portfolio Management | implies Agile
LeSS framework | method | LeSS~2; Large-Scale Scrum; Nexus framework scrum; Crystal agile; Feature-driven development | implies Agile
Disciplined Agile | method | | is LeSS framework
DSDM | method | | is LeSS framework
Rapid application development | method | RAD methodology; prototyping software; Joint Application Development; RAD~2; iterative development
Rational Unified Process | method | RUP~1 | is Rapid application development
DORA metrics | method | developer productivity; lead time for changes; flow metrics; engineering productivity; velocity tracking; burndown charts; burn-down charts; sprint velocity; story points; effort estimation; function points
Technical documentation | method | software documentation; API documentation; system documentation; design documentation; technical documents; code documentation; architecture documentation; technical specification; technical specs; IT documentation; documentation of systems; documenting code; docs as code; program specifications; technical manuals; user documentation; documentation tools; system specifications; software specifications; user manuals; functional design; Sphinx documentation; functional specs; specification documents; design specifications; interface specifications; software requirement specifications; SRS documents; configuration documentation; software requirements specification; developer documentation; Confluence documentation; XMetaL; structured authoring; Docbook; ASD-STE100; topic-based authoring
Snagit~1 | tool | | is Technical documentation
GitBook | tool | | is Technical documentation
Javadoc | tool | | is Technical documentation
Doxygen | tool | | is Technical documentation
Oxygen XML | tool | | is Technical documentation
S1000D | standard | | is Technical documentation
DITA | standard | | is Technical documentation
RoboHelp | tool | | is Technical documentation
MadCap Flare | tool | | is Technical documentation
Technical writing | method | technical writer; technical authoring; technical communication; technical copywriting; technical reports; technical editing; technical content; technical publications
Issue tracking tools | field | issue tracking; issue tracker; bug tracking; defect tracking; Shortcut project; Axosoft; JIRA or similar; Taiga.io; OpenProject
Pivotal Tracker | tool | | is Issue tracking tools
Jira Align | tool | AgileCraft | is Issue tracking tools
VersionOne | tool | | is Issue tracking tools
Rally software | tool | CA Agile Central; Rally~3 | is Issue tracking tools
MantisBT | tool | | is Issue tracking tools
Redmine | tool | | is Issue tracking tools
YouTrack | tool | | is Issue tracking tools
Bugzilla | tool | | is Issue tracking tools
Jira | tool | JQL~1 | is Issue tracking tools
Jira Service Management | platform | Jira Service Desk; JSM~1 | is Ticketing systems, IT service management
Confluence~1 | tool | Atlassian Confluence; Confluence wiki | is Knowledge base tools
Atlassian suite | platform | Atlassian | implies Jira, Confluence
Trello | tool | | is Issue tracking tools
Knowledge base tools | field | knowledge base; MediaWiki; knowledge management tools; knowledge articles; wiki; KB article; Bloomfire; Document360; Tettra; knowledge documentation; KCS methodology; knowledge management system; Knowledge-Centered Support; knowledge bases
IT service management | method | ITSM~1; IT service delivery; IT services management; service operation; service transition; IT service continuity; ISO 20000; ISO/IEC 20000; ISO20000; service integration and management; SIAM~1; service introduction; IT services delivery; managed IT services
ITIL | standard | IT Infrastructure Library; ITILv3; Information Technology Infrastructure Library; ITILv4 | implies IT service management
Incident management | method | incident response; incident resolution; post-mortems; postmortems; major incidents; incident tracking; incident triage; incident escalation; P1 incidents; incident tickets; incident reviews; incident & problem management; service restoration; service outages
Problem management | method | problem records; known error database; problem/change management; problem investigation
IT change management | method | change advisory board; change enablement; CAB meetings; CAB process; change approvals
Service request management | method | request fulfillment; service requests; request fulfilment; ticket resolution; ticket handling; ticket escalation; ticket triage; support requests; resolve tickets; user requests; call logging; ticket prioritization; ticket documentation; request management; IT tickets; managing tickets; IT support tickets
IT asset management | method | ITAM; hardware asset management; license management; software licensing; license compliance; computer inventory; hardware inventory; software licenses; HAM~2; Microsoft licensing; software inventory; license optimization; IT assets; IT inventory; ITAD~1; software asset; AssetWise
ServiceNow SAM | tool | | is IT asset management
Flexera | tool | | is IT asset management
CMDB | platform | configuration management database; service mapping; CSDM; Common Service Data Model
Systems integration | method | integrations; system interfaces; integrating third-party APIs; integrating software; integrating applications; systems interfaces
Enterprise integration | method | EAI~1; enterprise application integration; enterprise service bus; ESB~1; middleware
Integration platform | field | iPaaS; integration tools; integration software | implies Systems integration
System implementation | method | software implementations; software rollout; application deployment; system deployment; solution implementation; systems implementation; technical implementation; deployment of software; application implementation; SaaS implementation; deploying applications; deploy software; deploy applications; IT implementation; solution deployment; solutions implementation; software deployments; implementing software; implementing systems; systems deployment; go-live support; technology deployment; hypercare; cutover planning; technical deployments
Software configuration | method | system configuration; application configuration; configuring software; systems configuration; software customization; configuration of systems; software parametrization; platform configuration; installation and configuration; application administration; application administrator
IT procurement technical | method | PoC~1; POC~1; POCs~1; PoCs~1; technical due diligence; technical feasibility; technical assessment; technology assessment; software selection; technical evaluation; evaluating new technologies
Technical leadership | method | tech lead; technical lead; engineering leadership; technical direction; engineering management; technical team leadership; mentoring engineers; engineering manager; lead developer; technical mentoring; managing software development teams; technical leader; managing development teams; leading technical teams; software project management; technical management; technical coaching; leading developers; managing technical teams
Open source | field | OSS~2; FOSS~1
Blockchain | field | block chain; distributed ledger; DLT~1; Chainalysis; consensus mechanisms
Smart contracts | method | ERC-20; ERC20; ERC-721; dApps; decentralized applications; ERC721 | implies Blockchain
Ethereum | platform | Geth | implies Blockchain
Solana | platform | | implies Blockchain
Bitcoin | platform | BTC~1 | implies Blockchain
Hyperledger Fabric | platform | Hyperledger | implies Blockchain
R3 Corda | platform | | implies Blockchain
Polkadot | platform | Aptos | implies Blockchain
Web3 | field | WalletConnect; wagmi; viem library; NFTs~1; NFT~1; tokenization blockchain; tokenomics; DAOs~1 | implies Blockchain
Verifiable credentials | field | decentralized identity; self-sovereign identity; decentralized identifiers | is Web3
DeFi | field | | is Web3
IPFS | standard | | is Web3
Web3.js | tool | | is Web3
Hardhat | tool | | implies Smart contracts
Chainlink | tool | | implies Smart contracts
Financial technology | field | payment processing technology; algorithmic trading systems; EMV~1; SEPA payments; mobile payments; electronic trading systems; Bloomberg AIM; trading technology; payments systems; Finastra; digital payments; EMVCo; ACH systems; digital wallets; Kondor+; Misys; banking systems; InsurTech; RegTech
Open banking~1 | field | PSD2 | is Financial technology
Advent Geneva | tool | | is Financial technology
SWIFT messaging | standard | SWIFT~1; SWIFT MT/MX | is Financial technology
nCino | tool | | is Financial technology
Aladdin BlackRock | tool | | is Financial technology
ISO 20022~1 | standard | | is Financial technology
FIX protocol | standard | FIX messaging | is Financial technology
NICE Actimize | tool | Actimize | is Financial technology
Duck Creek | tool | | is Financial technology
Guidewire | tool | | is Financial technology
Calypso~2 | tool | | is Financial technology
Oracle Flexcube | tool | Flexcube | is Financial technology
Developer relations | field | DevRel; developer advocacy; developer evangelism; developer community; technical evangelism; developer experience; developer marketing; developer advocate
Presales engineering | method | pre-sales; presales; technical sales; sales engineering; solutions engineering; technical demos; technical presentations; technical account management; software demos; sales engineer; technical consulting; IT consultancy; technical advisory; digital consulting
Research software engineering | field | scientific software; research computing; research software; computational research; RSE~2
Software support engineering | method | support engineering; technical issue resolution; technical escalation; customer escalations; sustaining engineering; escalated issues; software maintenance; maintaining software; system enhancements; software enhancements
Troubleshooting | method | troubleshoot; technical problem solving; issue resolution; fault finding; fault diagnosis; problem diagnosis; diagnose problems; diagnose and resolve; fault isolation; problem determination; trouble shooting; diagnostics; technical issues; fault analysis; fault detection
IBM ClearQuest | tool | ClearQuest; Rational ClearQuest | is Issue tracking tools
`;
