/** Project, product, agile coaching, business analysis, operations, strategy and consulting. */
export const projectProduct = `
Project management | field | project manager; project planning; managing projects; project delivery; project coordination; manage projects; project lead; project leadership; project control; project execution; project administration; project implementation; project plan; project scheduling; leading projects; project managing; project oversight; project governance; PMO~1; project tracking; project schedule; project management methodologies
Programme management | field | program management; program manager; programme delivery; program delivery; program planning; program coordination; program implementation | implies Project management
Portfolio management | field | PPM~1; portfolio governance
PMBOK~1 | standard | Project Management Body of Knowledge; PMI standards | implies Project management
PRINCE2 | method | PRINCE 2 | implies Project management
Waterfall model | method | waterfall; V-model; stage-gate; phase-gate | is Project methodology
Project methodology | method | project management methodology; delivery methodologies; project management methods
Critical path method | method | critical path; CPM scheduling; PERT~1; Gantt chart | implies Project management
Earned value management | method | EVM~1; earned value; EVMS~1 | implies Project management
Resource planning | method | resource management; resource allocation; workforce capacity planning; resource forecasting; resource scheduling
Scope management | method | scope definition; project scope; scope control; statement of work; statements of work; SOW~1; SOWs~1; change requests; scoping projects; project scoping
Milestone planning | method | milestones; roadmap planning; delivery planning; roadmapping
Stakeholder management | method | stakeholder engagement; stakeholder communication; managing stakeholders; stakeholder relations; stakeholder analysis; engage stakeholders; manage stakeholders; stakeholder collaboration; stakeholder alignment; stakeholders management; senior stakeholders; internal and external stakeholders
Change management | method | managing change; organizational change; organisational change; change leadership; change programmes; OCM~1; change manager; change control; ADKAR; Kotter; transformation management; business change; change initiatives
Digital transformation | field | business transformation; transformation projects; transformation programmes; digital strategy; transformation initiatives; digitalisation; digitalization; digitization; digitisation; digital change
Product management | field | product manager; managing products; product owner role; product leadership
Product strategy | method | product vision; product roadmap; product positioning; roadmap development; product planning; product direction; product definition | implies Product management
Product discovery | method | continuous discovery; opportunity mapping; product validation; jobs to be done | implies Product management
Product lifecycle management | method | PLM~1; product life cycle; product lifecycle; life cycle management; product data management
Product launch | method | go to market; GTM~1; new product introduction; NPI~1; go-to-market strategy; go-to-market
New product development | method | NPD~1; new product design; product innovation; product development
Backlog management | method | backlog
User stories | method | acceptance criteria; story mapping; story writing; epics
Minimum viable product | method | MVP~1; MVPs~1; lean startup; lean start-up; rapid experimentation; proof of concept; proofs of concept; PoCs~1; POC~1; PoC~1
OKRs | method | OKR~1; objectives and key results; goal setting; target setting
Business analysis | field | business analyst; business systems analysis; systems analysis business; functional analysis; business systems analyst
Requirements engineering | method | requirements gathering; requirements analysis; requirement analysis; requirements management; requirements elicitation; gathering requirements; eliciting requirements; requirement gathering; business requirements; functional requirements; requirements definition; requirements documentation; requirements specification; functional specification; BRD~1; requirements capture; gather requirements; user requirements; specification writing; technical specifications; requirements engineer; software requirements; customer requirements; system requirements; define requirements; requirements collection; non-functional requirements
Business process management | method | BPM~1; business processes; process management; process design; process governance; process automation; process documentation
Business process modelling | method | process modelling; process modeling; process mapping; BPMN~1; process maps; mapping processes; value stream mapping; swimlane diagrams; process flow; flowcharts
Process improvement | method | continuous improvement; continual improvement; process optimisation; process optimization; process re-engineering; business process reengineering; process excellence; operational excellence; kaizen; improving processes; improve processes; operational improvement; efficiency improvements
Process mining | method | Celonis; process intelligence; task mining
Lean~1 | method | lean principles; lean methodology; lean management; lean thinking; lean practices; lean techniques | implies Process improvement
Six Sigma | method | 6 Sigma; DMAIC~1; LSS~1; lean sigma; DMADV~1 | implies Process improvement
Root cause analysis | method | RCA~1; 5 whys; five whys; fishbone diagram; Ishikawa; 8D~1; 8D reports; 8D problem solving; root cause; corrective and preventive actions; CAPA~1; failure analysis
Strategic planning | method | business planning; strategic initiatives; strategy; strategic management; strategic plan; strategic analysis; long-term planning; business plan
Business development | field | business developer; new business; biz dev; business growth; opportunity development; growing business
Market research | method | market analysis; market intelligence; market studies; market trends; competitive research; industry research; consumer insights; market insights; consumer research; market and competitor analysis; industry analysis; market knowledge
Competitive analysis | method | competitor analysis; competitive intelligence; benchmarking; competitor research; SWOT~1; competitive landscape; Porter five forces
Management consulting | field | consulting; consultancy; consultant experience; advisory
Operations management | field | operational management; operations; operational planning; operational processes; operational support; operational delivery; service operations
Vendor management | method | supplier management; vendor relationships; vendor relations; managing vendors; SRM~1; vendor selection; supplier relationships; outsourcing; vendor negotiations; third party vendors; manage vendors; vendor evaluation; third party management
Contract management | method | contracts; contracting; service level agreements; SLAs~1; SLA~1
Service level management | method | service delivery; service management; service improvement; service reviews; service manager; managed services; service quality
Business continuity | field | BCP~1; ISO 22301; operational resilience; contingency planning; contingency plans
Crisis management | method | emergency management; crisis response; crisis communication; emergency preparedness; emergency response planning; disaster response
Workshop design | method | workshops
Meeting management | method | meeting facilitation; taking minutes; meeting minutes; agenda preparation; minutes taking; meeting coordination; scheduling meetings; minute-taking
Event management | field | event planning; event coordination; events management; event production; event organization; event logistics; event marketing; event execution; trade shows; trade fairs; exhibitions; tradeshows; special events
Report writing | method | management reports; preparing reports; status reports; prepare reports; progress reports; weekly reports; reporting; written reports
Documentation | method | document preparation; documenting processes; document management; document control; record-keeping; records management; recordkeeping; document controller; maintain records; standard operating procedures; SOPs~1; SOP~1; work instructions; maintaining records; documents management; archiving; filing
Office administration | field | office management; administrative support; administration; office support; secretarial; personal assistant; administrative work; administrative tasks; administrative duties; clerical support; executive support; front office; receptionist; reception; front desk; administrative assistant; administrative functions; office duties; office coordination; executive assistant
Calendar management | method | diary management; travel arrangements; travel booking; travel coordination; schedule management; travel management; appointment setting; scheduling; schedule meetings; calendaring
Data entry | method | data input; keyboarding; 10 key; data capture; keyboard skills; wpm~1
Switchboard operation | method | multi-line phone; phone etiquette; telephone manner; answering phones; switchboard; telephone etiquette; answering calls; call handling
Agile coaching | method | agile coach; coaching agile teams; agile transformation; enterprise agility | implies Agile
Microsoft Project | tool | MS-Project | is Project management software
Primavera P6 | tool | Primavera; P6~2 | is Project management software
Smartsheet | tool | SmartSheets | is Project management software
Asana | tool | | is Project management software
Monday.com | tool | | is Project management software
ClickUp | tool | | is Project management software
Wrike | tool | | is Project management software
Basecamp | tool | | is Project management software
Clarity PPM | tool | CA Clarity; CA PPM; Planview | is Project management software
Productboard | tool | | is Product management software
Aha! | tool | | is Product management software
Product management software | tool
Project management software | tool | project management tool; project management systems; project tracking software; planning tools
Project Management Professional | certification | PMP~1; PMP certification; PMI-PMP; PMP certified; PMP certificate; PMI certification | proves Project management, Risk management, Stakeholder management, PMBOK, Scope management
Certified Associate in Project Management | certification | CAPM~1; CAPM certification; PMI-CAPM | proves Project management, PMBOK
PMI Agile Certified Practitioner | certification | PMI ACP; ACP certification | proves Agile, Scrum, Kanban
Program Management Professional | certification | PgMP~1; PMI-PgMP | proves Programme management, Project management
Portfolio Management Professional | certification | PfMP~1 | proves Portfolio management
PMI Risk Management Professional | certification | PMI-RMP; RMP~2 | proves Risk management
PMI Scheduling Professional | certification | PMI-SP | proves Critical path method, Project management
PMI Professional in Business Analysis | certification | PMI PBA | proves Business analysis, Requirements engineering
PRINCE2 Practitioner | certification | PRINCE2 certification; PRINCE2 Foundation and Practitioner | proves PRINCE2, Project management
PRINCE2 Foundation | certification | | proves PRINCE2
MSP Practitioner | certification | Managing Successful Programmes; MSP Foundation | proves Programme management
APM Project Management Qualification | certification | APM PMQ; APMP~1; Association for Project Management; ChPP~1 | proves Project management
IPMA certification | certification | IPMA Level D; IPMA Level C; IPMA~1 | proves Project management
CBAP certification | certification | CBAP~1; Certified Business Analysis Professional; IIBA CBAP | proves Business analysis, Requirements engineering
CCBA certification | certification | CCBA~1; Certification of Capability in Business Analysis | proves Business analysis
ECBA certification | certification | ECBA~1; Entry Certificate in Business Analysis | proves Business analysis
BCS Business Analysis diploma | certification | BCS International Diploma in Business Analysis; BCS Business Analysis | proves Business analysis, Requirements engineering, Business process modelling
CPRE certification | certification | IREB CPRE; IREB certification; IREB~1 | proves Requirements engineering
Lean Six Sigma Yellow Belt | certification | Six Sigma Yellow Belt; yellow belt certification | proves Six Sigma
Lean Six Sigma Green Belt | certification | Six Sigma Green Belt; green belt certification; CSSGB~1 | proves Six Sigma, Lean, Process improvement
Lean Six Sigma Black Belt | certification | Six Sigma Black Belt; black belt certification; Black Belt~1; CSSBB~1 | proves Six Sigma, Lean, Process improvement, Root cause analysis
Prosci certification | certification | Prosci~1; Prosci change practitioner; Prosci ADKAR; CCMP~1 | proves Change management
Google Project Management Certificate | certification | Google Project Management | proves Project management, Agile, Scrum
Pragmatic Marketing certification | certification | Pragmatic Institute certification; PMC certification | proves Product management
`;
