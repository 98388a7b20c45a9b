/** The craft of software: methods, architecture, computer science, service management, blockchain. */
export const softwareEngineering = `
!Software | field
!Terms of employment | field | work authorisation; work authorization; employment authorization; initiatives; responsibilities; responsible; personnel
!Software tools | tool | tools; applications; programs
Software development | field | software engineering; application development; software design and development; software developer; software engineer; developing software; develop software; software programming; application programming; system development; writing software; application developer; feature development; feature design
Software design | method | application design; low-level design; high-level design; design documents; LLD~1; HLD~1; technical solution design
Technical design | method | detailed design; functional design
Software architecture | field | application architecture; architecture design; technical architecture; architecture patterns; architectural patterns; technology architecture; architecture principles; architectural decisions | is Architecture
System design | method | systems design; system architecture; systems architecture; scalability; scalable systems; scalable applications; large-scale systems
Solution architecture | field | solutions architecture; solution design; solution architect; solutions architect; solutions design; solutioning; designing solutions
Enterprise architecture | field | business architecture; architecture governance; target architecture
TOGAF | standard | | is Enterprise architecture
ArchiMate | language | | is Enterprise architecture
Sparx Enterprise Architect | tool | Sparx EA; Sparx Systems | is UML tools
UML tools | field
Visual Paradigm | tool | | is UML tools
UML~1 | language | Unified Modeling Language; UML diagrams; class diagrams; uml~1; sequence diagrams
SysML | language | | implies UML
Model-based systems engineering | method | MBSE
Systems engineering | field | system engineering; systems engineer
Requirements management tools | field
IBM DOORS | tool | DOORS~1; DOORS Next; DOORS NG | is Requirements management tools
IBM Engineering Lifecycle Management | platform | Rational Team Concert; IBM Rational; IBM RTC
Design patterns | method | GoF patterns; dependency injection; software design patterns
SOLID principles | method | SOLID design principles; KISS DRY; SOLID~3
Clean code | method | code quality; maintainable code; reusable code; code standards; quality code; efficient code; code optimization
Coding standards | method | coding guidelines; development standards; code guidelines
Refactoring | method | technical debt
Legacy systems | field | legacy code
Microservices | method | micro-services
Event-driven architecture | method | event-driven
Event sourcing | method | CQRS
Service-oriented architecture | method | SOA~1
Serverless design | method
Domain-driven design | method | DDD~1; domain modelling
Distributed systems | field | distributed applications; distributed architecture; distributed services
Client-server architecture | method | client-server
Multi-tenant architecture | method | multi-tenancy; multi-tenant
Data structures | field | | implies Computer science fundamentals
Algorithms | field | complexity analysis; time complexity; algorithmics | implies Computer science fundamentals
Computer science fundamentals | field | programming fundamentals; programming concepts; programming principles
Computer science | field | CS degree; informatics; computing | implies Computer science fundamentals
Human-computer interaction | field
Operating system concepts | field | memory management; file systems
Network programming | method | packet processing; networking software; RDMA; InfiniBand
C++ libraries | field | | implies C++
RTI DDS | framework | | is C++ libraries
Boost C++ | framework | Boost~3 | is C++ libraries
STL~1 | framework | | is C++ libraries
Performance engineering | method | performance optimization; performance tuning; application performance; software performance; profiling~2; system performance; performance bottlenecks; low latency; system tuning; systems performance
Performance analysis | method
Debugging | method | debug; bug fixing; bug fixes; fixing bugs; fix bugs; debugger
Code review | method | pull requests; reviewing code; review code
Pair programming | method | mob programming
Static code analysis | method | static analysis; code quality tools; code analysis; mypy
Pylint | tool | | is Static code analysis
SonarQube | tool | Sonar~2 | is Static code analysis
Software development life cycle | method | SDLC~1; software development process; software lifecycle; software delivery; development methodologies; application lifecycle; development lifecycle; development life cycle; software development methodologies; software development methodology; software development lifecycle; system development lifecycle
Application lifecycle management | method | ALM~2
Agile | method
Scrum | method | daily stand-ups; retrospectives; sprints | implies Agile
Scrum Master skills | method | Scrum Master | implies Scrum
Product ownership~1 | method | Product Owner
Kanban | method | WIP limits
Extreme Programming | method | XP~2; XP practices | implies Agile
SAFe~1 | method | Scaled Agile; PI planning; SAFe Agile | implies Agile
LeSS framework | method | LeSS~3 | implies Agile
DSDM | method | | is LeSS framework
Rapid application development | method | RAD~2; iterative development
DORA metrics | method | developer productivity; engineering productivity
Technical documentation | method | software documentation; API documentation; system documentation; design documentation; technical documents; code documentation; docs as code; user documentation; system specifications; software specifications; user manuals; specification documents; design specifications; SRS documents; developer documentation; technical specifications
Snagit~1 | tool | | is Technical documentation
Javadoc | tool | | is Technical documentation
Doxygen | tool | | is Technical documentation
S1000D | standard | | is Technical documentation
DITA | standard | | is Technical documentation
MadCap Flare | tool | | is Technical documentation
Technical writing | method | technical writer; technical communication; technical reports; technical content
Issue tracking tools | field | issue tracking; issue tracker; bug tracking; defect tracking
Jira Align | tool | | is Issue tracking tools
Rally software | tool | Rally~3 | is Issue tracking tools
Redmine | tool | | is Issue tracking tools
Bugzilla | tool | | is Issue tracking tools
Jira | tool | JQL~1 | is Issue tracking tools
Jira Service Management | platform | Jira Service Desk; JSM~1 | is Ticketing systems, IT service management
Confluence~1 | tool | | is Knowledge base tools
Atlassian suite | platform | Atlassian | implies Jira, Confluence
Trello | tool | | is Issue tracking tools
Knowledge base tools | field | knowledge base; wiki; knowledge bases
IT service management | method | ITSM~1; IT services management; service operation
ITIL | standard | IT Infrastructure Library; ITILv3 | implies IT service management
Incident management | method | incident response; incident resolution; postmortems; major incidents; incident reviews; service outages
Problem management | method | problem investigation
IT change management | method
Service request management | method | request fulfillment; service requests; support requests; resolve tickets
IT asset management | method | ITAM; hardware asset management; license management; license compliance; hardware inventory; software licenses; HAM~2; IT assets; IT inventory; software asset
CMDB | platform | service mapping; CSDM
Systems integration | method | system interfaces; integrating software; integrating applications; systems interfaces | implies Integration
Integration | method | integrations
Enterprise integration | method | EAI~1; enterprise application integration; enterprise service bus; ESB~1; middleware
Integration platform | field | integration tools; integration software | implies Systems integration
System implementation | method | application deployment; system deployment; solution implementation; systems implementation; technical implementation; deployment of software; application implementation; deploying applications; deploy software; deploy applications; solutions implementation; software deployments; implementing software; systems deployment; technical deployments
Software configuration | method | system configuration; application configuration; systems configuration; software customization; platform configuration; installation and configuration; application administration
Technology evaluation | method | technical feasibility; software selection
Technical leadership | method | tech lead; technical lead; engineering leadership; technical direction; engineering management; engineering manager; lead developer; technical management; managing technical teams
Open source | field | OSS~2; FOSS~1
Blockchain | field | DLT~1
Smart contracts | method | ERC-20; ERC-721 | implies Blockchain
Ethereum | platform | Geth | implies Blockchain
Solana | platform | | implies Blockchain
Bitcoin | platform | BTC~1 | implies Blockchain
Hyperledger Fabric | platform | Hyperledger | implies Blockchain
Web3 | field | | implies Blockchain
Verifiable credentials | field | | is Web3
DeFi | field | | is Web3
Web3.js | tool | | is Web3
Financial technology | field | payment processing technology; EMV~1; mobile payments; payments systems; digital payments; RegTech; fintech
Open banking~1 | field | PSD2 | is Financial technology
SWIFT messaging | standard | SWIFT~1 | is Financial technology
Aladdin BlackRock | tool | | is Financial technology
ISO 20022 | standard | | is Financial technology
FIX protocol | standard | | is Financial technology
Guidewire | tool | | is Financial technology
Developer relations | field | developer advocacy; developer community; developer advocate
Presales engineering | method | pre-sales; presales; technical sales; sales engineering; solutions engineering; technical presentations; technical account management; sales engineer; technical consulting
Research software engineering | field | scientific software; research computing; research software; RSE~2
Software support engineering | method | support engineering; customer escalations; sustaining engineering; escalated issues; software maintenance; maintaining software; system enhancements
Troubleshooting | method | troubleshoot; technical problem solving; issue resolution; problem diagnosis; diagnose and resolve; problem determination; trouble shooting; technical issues; troubleshooting skills; fault finding; fault-finding; fault diagnosis
Diagnostics | method
IBM ClearQuest | tool | ClearQuest | is Issue tracking tools
LeanIX | tool | | is Enterprise architecture
Rational Rose | tool | | is UML tools
codeBeamer | tool | | is Requirements management tools
Polarion | tool | | is Requirements management tools
Jama Connect | tool | | is Requirements management tools
CORBA | standard | | is C++ libraries
Checkstyle | tool | | is Static code analysis
Coverity | tool | | is Static code analysis
Rational Unified Process | method | RUP~1 | is Rapid application development
Pivotal Tracker | tool | | is Issue tracking tools
YouTrack | tool | | is Issue tracking tools
Flexera | tool | | is IT asset management
R3 Corda | platform | | implies Blockchain
Polkadot | platform | Aptos | implies Blockchain
NICE Actimize | tool | Actimize | is Financial technology
Duck Creek | tool | | is Financial technology
Calypso~2 | tool | | is Financial technology
Linear~3 | tool | Linear.app | is Issue tracking tools
OpenProject | tool | | is Issue tracking tools
AsciiDoc | standard | reStructuredText; Asciidoctor | is Technical documentation
Sphinx~2 | tool | | is Technical documentation
GitBook | tool | | is Technical documentation
Pandoc | tool | | is Technical documentation
RAML | standard | | implies API development
Hardhat~3 | tool | | implies Smart contracts
OpenZeppelin | framework | | implies Smart contracts
ethers.js | framework | | is Web3
IPFS | standard | | is Web3
Polygon~3 | platform | Polygon blockchain | implies Blockchain
Open Badges | standard
Semantic versioning | method | SemVer
GDB~1 | tool | GNU Debugger; LLDB | implies Debugging
Transifex | tool | | is Internationalization
DoDAF | framework | Zachman Framework | is Enterprise architecture
Cameo Systems Modeler | tool | Cameo~2 | implies SysML
MantisBT | tool | | is Issue tracking tools
nCino | platform | | is Financial technology
`;
