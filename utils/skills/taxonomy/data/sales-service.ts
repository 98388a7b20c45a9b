/** Sales, customer service, contact centres, customer success, account work, real estate. */
export const salesService = `
# sales
Sales | field | selling; salesperson
B2B sales | method | business-to-business sales; selling to businesses; corporate sales; commercial sales
B2C sales | method | consumer sales; consumer selling
Enterprise sales | method | complex sales; enterprise selling; large account sales; C-level selling
SaaS sales | method | software sales; selling software; technology sales; selling SaaS; IT sales; tech sales; cloud sales
Solution selling | method | consultative selling; consultative sales; value selling; value-based selling; consultative approach
SPIN selling | method | SPIN~2; Sandler selling system
Challenger sale | method | Challenger methodology; Miller Heiman
MEDDIC~1 | method | MEDDPICC; BANT~1
Inside sales | method | telesales; phone sales; telephone sales; inbound sales; selling over the phone; remote selling
Field sales | method | outside sales; territory sales; external sales; door to door; on-the-road sales; face-to-face sales
Retail sales | method | shop floor sales; selling in store; in-store sales; retail selling
Direct sales | method | one-to-one selling; personal selling
Channel sales | method | partner sales; reseller management; distributor management; indirect sales; channel management; channel partners
Partnership management | method | strategic alliances; partner management; strategic partnerships; alliance management; partner relationships; partner enablement; partner ecosystem; business partnerships
International sales | method | export sales; global sales; overseas sales; regional sales
Product demonstrations | method | product demos; demo presentations; demonstrating products; sales presentations; product presentations; demonstrations to customers
Lead generation | method | generating leads; sales leads; lead qualification; qualifying leads; lead management; generate leads; identifying leads; new leads
Prospecting | method | sales development; SDR~2; BDR~2; identifying prospects; prospect research sales; outbound sales; customer acquisition sales; hunting new business; client acquisition
Cold calling | method | cold calls; outbound calling; outbound calls; cold outreach; cold emailing
Appointment booking | method | booking sales meetings; sales appointments; setting appointments
Telemarketing | method | telemarketer; tele-marketing
Account management | method | account manager; managing accounts; client accounts; account growth; account development; account executive; managing customer accounts; account planning; account retention
Key account management | method | KAM~1; national account management; key accounts; global account management; strategic accounts; major accounts
Client relationship management | method | client relations; client relationships; client management; customer relations; client liaison; customer relationships; customer liaison; client servicing; relationship manager
Upselling | method | cross-selling; upsell; cross-sell; up-selling; suggestive selling; add-on sales
Closing sales | method | deal closing; closing deals; closing techniques; close sales; close deals
Objection handling | method | overcoming objections; handling objections; sales objections
Sales pipeline management | method | pipeline management; managing a pipeline; opportunity management; pipeline reporting; deal management; pipeline generation; sales pipeline; sales cycle; pipeline development
Sales forecasting | method | revenue forecasting; sales projections; forecast accuracy sales; sales forecast; sales budgeting
Sales planning | method | sales strategy; sales plans; territory planning; territory management; territory development; quota setting; commercial strategy
Sales targets | method | quota attainment; sales quotas; exceeding targets; sales goals; revenue targets; quota carrying; meeting quotas
Sales management | method | leading sales teams; sales leadership; managing a sales team; sales team management; sales manager; sales coaching; sales supervision; sales director
Sales operations | method | sales ops; sales support; sales administration; sales coordination; sales reporting; sales process improvement; sales admin; order entry; order processing
Revenue operations | method | RevOps; revenue growth; revenue generation; revenue management sales; revenue strategy
Sales enablement | method | sales training; training sales teams; sales playbooks; sales onboarding; sales tools training
Sales analysis | method | sales analytics; sales performance; sales data; sales metrics; sales KPIs; sales trends
Commission plans | method | incentive compensation; sales incentive plans; sales compensation
Bid management~2 | method | tendering; proposals; bid preparation; RFP~1; RFPs~1; tenders; RFI~1; quotations
Government contracting | field | government sales; public sector sales; federal contracting; GSA schedules; federal sales; government contracts; federal acquisition; government procurement rules
Pricing negotiation | method | price negotiation; deal negotiation; negotiating contracts; negotiating prices; negotiating deals; negotiate contracts
Customer retention | method | client retention; churn reduction; renewals; retention strategies; customer churn; churn analysis
Automotive sales | field | car sales; vehicle sales; dealership; auto sales
Insurance sales | field | selling insurance; insurance brokerage; insurance agency; insurance broker; insurance agent
Financial products sales | field | financial services sales; bank sales; mortgage sales; selling financial products; investment sales; bancassurance
Advertising sales | field | media sales; selling advertising; ad sales; sponsorship sales
Real estate | field | property sales; realty; estate agency; real property; lettings; estate agent
Property management | field | property manager; leasing; letting management; block management; property administration; tenant management; property maintenance coordination
Property valuation | method | real estate appraisal; property appraisal; appraisal of property; real estate valuation; property appraiser; comparable market analysis
# 
# 
CoStar | platform | LoopNet
MLS real estate | platform | multiple listing service; MLS~2; MLS listings
Property management software | platform | property management systems real estate; rental management software
# customer service
Customer service | method | customer care; customer assistance; serving customers; service to customers; consumer service; customer interaction; dealing with customers; customer contact; guest services
Customer support | method | customer assistance desk; client support; customer technical support; customer helpdesk; support customers; support to customers; supporting customers; customer queries
Customer experience | field | CX~1; CEM~2; customer journey management; customer satisfaction; voice of the customer; guest experience; guest satisfaction; client satisfaction; client experience
Customer satisfaction measurement | method | NPS~1; Net Promoter Score; CSAT~1; customer feedback; mystery shopping; customer satisfaction surveys
Customer success | method | CSM~2; customer adoption; client success; customer health scores; success planning; product adoption
Customer onboarding | method | client onboarding; user onboarding; onboarding customers; implementation of new clients; onboarding new customers; onboarding clients; merchant onboarding
Complaint handling | method | dispute handling; escalation handling; service recovery; customer issues; escalation management
Contact centre operations | field | call centre; call center; contact center; contact centre; customer service centre; BPO~1
Inbound calls | method | telephone support; phone support; telephone customer service; incoming calls; telephone enquiries; customer calls; phone calls; handling calls; taking calls
Live chat support | method | chat support; email support; omnichannel support; email and chat; multi-channel support; social media customer care; multichannel support
Call quality monitoring | method | call monitoring; quality monitoring calls; call scoring; call coaching; call calibration; call auditing
Workforce management | method | WFM~1; agent scheduling; staffing forecasts; contact centre forecasting; staff scheduling; shift scheduling; employee scheduling; rostering; capacity planning workforce
Average handle time | method | AHT~1; first call resolution; call centre metrics; FCR~2; call center metrics
Contact centre software | platform | contact center software; call center software; IVR~1; ACD~1
# 
# 
# 
Avaya contact center | platform | Avaya CMS; Avaya Aura Contact Center | is Contact centre software
Aircall | platform |  | is Contact centre software
Customer knowledge base | method | knowledge base articles; help centre content; help center articles; self-service content; FAQs writing; help content; support documentation
Knowledge management | method | KCS~2; knowledge-centered service; organisational knowledge
CRM data management | method | CRM administration; CRM database management; maintaining CRM records; CRM hygiene; updating CRM; CRM reporting; customer database; contact management; customer records
Membership services | method | membership management; member services; membership sales; member relations; membership recruitment; member engagement; association management; member retention
Ticket sales | method | box office; ticketing events; Ticketmaster; Tessitura; event ticketing; admissions desk; Eventbrite; Cvent; event registration
Collections calls | method | debt recovery; delinquent accounts; arrears; FDCPA
Order taking | method | taking orders; phone orders; customer orders; taking food orders
Returns processing | method | refunds; processing returns; returns handling; warranty claims; RMA~1; warranty administration; product returns
After-sales service | method | aftersales; after sales; aftermarket; field service; service contracts; post-sales
ServiceMax | platform |  | is Field service software
ServiceTitan | platform |  | is Field service software
Jobber | platform | Housecall Pro | is Field service software
Field service software | platform | field service management software; field service tools
Gainsight certification | certification | Gainsight admin certification | proves Customer success
Certified Customer Experience Professional | certification | CCXP~1 | proves Customer experience
Zendesk Customer Service Professional Certificate | certification | Zendesk customer service certificate | proves Customer service, Customer support, Zendesk
Customer service qualification | certification | NVQ customer service; customer service certificate; Institute of Customer Service; CCSP customer service; customer service certification | proves Customer service
COPC certification | certification | COPC~1 | proves Contact centre operations
Salesforce Sales Development Representative Certificate | certification | Salesforce Sales Development Representative Professional Certificate | proves Prospecting, Lead generation
HubSpot Sales Software certification | certification |  | proves HubSpot CRM
HubSpot Inbound Sales certification | certification |  | proves Inside sales
HubSpot Revenue Operations certification | certification |  | proves Revenue operations
HubSpot Sales Enablement certification | certification |  | proves Sales enablement
Certified Professional Sales Person | certification | CPSP~1; NASP certification; Certified Sales Executive; CSE sales certification; Certified Inside Sales Professional | proves Sales
Strategic Account Manager certification | certification | SAMA certification; CSAM~1 | proves Key account management
Foundation APMP | certification | APMP Foundation; APMP Practitioner; APMP certification; APMP Professional | proves Bid management
Real estate licence | licence | real estate license; licensed real estate agent; real estate broker license; realtor; leasing license; real estate salesperson license; real estate agent license; broker's license | proves Real estate
Certified Apartment Manager | certification | CAM certification; NALP~1; National Apartment Association certification; CAPS certification | proves Property management
Certified Property Manager | certification | CPM certification; IREM certification; Accredited Residential Manager; ARM certification; ARLA qualification; ATPI~1; Propertymark qualification | proves Property management
RICS membership | certification | MRICS; AssocRICS; FRICS; RICS~1; chartered surveyor | proves Property valuation
Certified appraiser licence | licence | certified residential appraiser; appraiser license; certified general appraiser; licensed appraiser; MAI designation | proves Property valuation
CCIM~1 | certification | Certified Commercial Investment Member | proves Real estate
`;
