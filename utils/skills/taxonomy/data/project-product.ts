/** Project, product, agile coaching, business analysis, operations, strategy and consulting. */
export const projectProduct = `
Project management | field | project manager; project planning; managing projects; project delivery; manage projects; project lead; project control; project execution; project implementation; project plan; leading projects; project managing; PMO~1; project schedule; RAID log; RAID logs; Gantt charts | esco http://data.europa.eu/esco/skill/7111b95d-0ce3-441a-9d92-4c75d05c4388
Programme management | field | program management; program manager; program delivery; program planning | implies Project management
Portfolio management | field | PPM~3
PMBOK~1 | standard | | implies Project management
PRINCE2 | method | PRINCE 2 | implies Project management
Waterfall model | method | waterfall; V-model | is Project methodology
Project methodology | method | project management methodology; delivery methodologies
Critical path method | method | critical path | implies Project management
Earned value management | method | EVM~1; earned value | implies Project management
Resource planning | method | resource management; resource allocation
Scope management | method | project scope; scope control; statement of work; statements of work; SOW~1; SOWs~1; change requests
Milestone planning | method | milestones; roadmap planning; roadmapping
Stakeholder management | method | stakeholder engagement; stakeholder communication; managing stakeholders; stakeholder analysis; engage stakeholders; manage stakeholders; stakeholder collaboration; stakeholder alignment; stakeholders management; senior stakeholders; internal and external stakeholders
Change management | method | managing change; change programmes; change manager
Change control | method
Digital transformation | field | business transformation; transformation projects; transformation programmes; digital strategy; transformation initiatives; digitalization; digitization
Product management | field | product manager; managing products
Product strategy | method | product vision; product roadmap; roadmap development; product planning; product direction; product definition | implies Product management
Product discovery | method | product validation | implies Product management
Product lifecycle management | method | PLM~1; product life cycle; product lifecycle; life cycle management; product data management
Product launch | method | go to market; GTM~1; new product introduction; NPI~2; go-to-market strategy; go-to-market
New product development | method | NPD~1; new product design; product innovation; product development
Backlog management | method | backlog
User stories | method | acceptance criteria; epics
Minimum viable product | method | MVP~1; MVPs~1
Proof of concept | method | proofs of concept; PoCs~1; PoC~1; POC~2; POCs~2
OKRs | method | OKR~1; objectives and key results
Goal setting | method
Business analysis | field | business analyst; business systems analysis; functional analysis; business systems analyst; gap analysis
Requirements engineering | method | requirements gathering; requirements analysis; requirement analysis; requirements management; gathering requirements; eliciting requirements; requirement gathering; business requirements; functional requirements; requirements definition; requirements documentation; requirements specification; functional specification; BRD~1; gather requirements; user requirements; software requirements; customer requirements; system requirements; define requirements; non-functional requirements; requirements collection
Business process management | method | BPM~1; business processes; process management; process documentation; business process
Process automation | method
Process design | method
Business process modelling | method | process modelling; process modeling; process mapping; BPMN~1; process flow
Process improvement | method | continuous improvement; process optimization; process re-engineering; process excellence; operational excellence; kaizen; improve processes; operational improvement
Process mining | method | Celonis
Lean~1 | method | lean principles; lean methodology; lean management; LEAN~1 | implies Process improvement
Six Sigma | method | 6 Sigma; LSS~1; lean sigma | implies Process improvement
Root cause analysis | method | RCA~1; 5 whys; 8D~1; root cause; failure analysis
Strategic planning | method | business planning; strategic initiatives; strategy; strategic management; strategic plan; strategic analysis; business plan
Business development | field | business developer; new business; business growth; growing business; revenue growth; new logos
Market research | method | market analysis; market trends; industry research; market insights; market knowledge
Competitive analysis | method | competitor analysis; SWOT~1; competitive landscape
Benchmarking | method
Management consulting | field | | implies Consulting
Consulting | method | consultancy; consultant experience; advisory
Operations management | field | operational management; operations; operational planning; operational processes; operational support; service operations
Vendor management | method | supplier management; vendor relationships; managing vendors; vendor selection; outsourcing; third party vendors; manage vendors
Contract management | method | contracts; contracting; contract administration
Service level management | method | service level agreements; SLAs~1; SLA~1
Service delivery | method | service management; service improvement; service manager; managed services; service quality
Business continuity | field | BCP~1; ISO 22301; operational resilience; contingency planning; contingency plans
Crisis management | method | emergency management; crisis response; crisis communication; emergency planning
Workshop design | method | workshops
Meeting management | method | meeting facilitation
Event management | field | event planning; events management; event production; event marketing; exhibitions; Cvent; event coordination
Report writing | method | | implies Reporting
Reporting | method | Berichtswesen; management reports; status reports; prepare reports; progress reports; operational reporting; generate reports; create reports; performance reporting; RAG status
Documentation | method | document management; document control; record-keeping; maintain records; documents management; filing
Standard operating procedures | method | SOPs~1; SOP~2
Office administration | field | office management; administrative support; office support; secretarial; administrative work; administrative tasks; executive support; reception; administrative functions; executive assistant; minute taking; switchboard; mail merge; meeting minutes; taking minutes; telephone answering | implies Administration
Administration | method
Calendar management | method | diary management; travel arrangements | is Scheduling
Scheduling | method
Data entry | method | data input; 10 key
Switchboard operation | method | multi-line phone; switchboard operator
Agile coaching | method | agile coach; agile transformation | implies Agile
Microsoft Project | tool | MS-Project | is Project management software
Primavera P6 | tool | Primavera; P6~2 | is Project management software
Smartsheet | tool | SmartSheets | is Project management software
Asana | tool | | is Project management software
Monday.com | tool | | is Project management software
ClickUp | tool | | is Project management software
Wrike | tool | | is Project management software
Basecamp | tool | | is Project management software
Clarity PPM | tool | CA Clarity | is Project management software
Productboard | tool | | is Product management software
Aha! | tool | | is Product management software
Product management software | tool
Project management software | tool | project management tool; project management systems; planning tools
Project Management Professional | certification | PMP~1; PMP certification; PMP certified; PMP certificate | above Certified Associate in Project Management; proves Project management, Risk management, Stakeholder management, PMBOK, Scope management
Certified Associate in Project Management | certification | CAPM~2; CAPM certification | proves Project management, PMBOK
PMI Agile Certified Practitioner | certification | ACP certification; PMI ACP | proves Agile, Scrum, Kanban
Program Management Professional | certification | PgMP~1; PMI-PgMP | proves Programme management, Project management
Portfolio Management Professional | certification | PfMP~1 | proves Portfolio management
PMI Risk Management Professional | certification | RMP~2; PMI-RMP | proves Risk management
PMI Scheduling Professional | certification | PMI-SP | proves Critical path method, Project management
PMI Professional in Business Analysis | certification | PMI PBA | proves Business analysis, Requirements engineering
PRINCE2 Practitioner | certification | PRINCE2 certification | above PRINCE2 Foundation; proves PRINCE2, Project management
PRINCE2 Foundation | certification | | proves PRINCE2
MSP Practitioner | certification | MSP Foundation | proves Programme management
APM Project Management Qualification | certification | APM PMQ; APMP~1; ChPP~1 | proves Project management
IPMA certification | certification | IPMA Level D; IPMA~1 | proves Project management
CBAP certification | certification | CBAP~1; Certified Business Analysis Professional | above CCBA certification; proves Business analysis, Requirements engineering
CCBA certification | certification | CCBA~1 | above ECBA certification; proves Business analysis
ECBA certification | certification | ECBA~1; Entry Certificate in Business Analysis | proves Business analysis
BCS Business Analysis diploma | certification | | proves Business analysis, Requirements engineering, Business process modelling
CPRE certification | certification | IREB~1 | proves Requirements engineering
Lean Six Sigma Yellow Belt | certification | CSSYB; Yellow Belt~1 | proves Six Sigma
Lean Six Sigma Green Belt | certification | CSSGB~1; Six Sigma Green Belt; Green Belt~1 | above Lean Six Sigma Yellow Belt; proves Six Sigma, Lean, Process improvement
Lean Six Sigma Black Belt | certification | Black Belt~1; CSSBB~1; Six Sigma Black Belt | above Lean Six Sigma Green Belt; proves Six Sigma, Lean, Process improvement, Root cause analysis
Prosci certification | certification | Prosci~1; CCMP~1 | proves Change management
Google Project Management Certificate | certification | | proves Project management, Agile, Scrum
Pragmatic Marketing certification | certification | | proves Product management
Time tracking software | tool | Toggl; Clockify
IIBA-AAC | certification | Agile Analysis Certification | proves Business analysis, Agile
IIBA-CBDA | certification | Certification in Business Data Analytics; CBDA~1 | proves Business analysis, Data analysis
AIPMM Certified Product Manager | certification | AIPMM~1 | proves Product management
New Product Development Professional | certification | NPDP | proves New product development
`;
