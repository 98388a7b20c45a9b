/** Enterprise applications: ERP, CRM, HR, content, low-code and process automation. */
export const enterprise = `
ERP~1 | field | enterprise resource planning; ERPs~1; enterprise systems; enterprise applications; enterprise software; ERP modules; MRP/ERP; erp~1
CRM~1 | field | customer relationship management; CRMs~1; client relationship management systems; crm~1
SAP | platform | | is ERP
SAP ECC | platform | SAP ERP ECC | implies SAP
SAP S/4HANA | platform | S/4HANA; S/4 HANA; S4 HANA; SAP S/4; RISE with SAP | implies SAP
SAP FICO | platform | SAP FI; SAP CO; SAP Finance; SAP Controlling; SAP Financial Accounting | implies SAP
SAP MM | platform | SAP Materials Management; SAP Material Management | implies SAP
SAP SD | platform | SAP OTC | implies SAP
SAP PP | platform | SAP Production Planning | implies SAP
SAP WM | platform | SAP Warehouse Management | implies SAP
SAP EWM | platform | SAP Extended Warehouse Management; EWM~1 | implies SAP
SAP TM | platform | SAP Transportation Management | implies SAP
SAP QM | platform | | implies SAP
SAP PM | platform | SAP Plant Maintenance; SAP EAM | implies SAP
SAP PS | platform | SAP Project System | implies SAP
SAP HCM | platform | SAP HR; SAP Human Capital Management; SAP Payroll | implies SAP
SAP SuccessFactors | platform | SuccessFactors | implies SAP; is HR information systems
SAP Ariba | platform | Ariba | implies SAP; is Procurement software
SAP Fieldglass | platform | Fieldglass | implies SAP
SAP BW | platform | SAP Business Warehouse; SAP BI; BW/4HANA; SAP BEx | implies SAP; is Data warehouse platform
SAP Datasphere | platform | SAP Data Warehouse Cloud | implies SAP; is Data warehouse platform
SAP BPC | platform | SAP Business Planning and Consolidation | implies SAP
SAP BRIM | platform | | implies SAP
SAP IBP | platform | SAP Integrated Business Planning | implies SAP
SAP APO | platform | SAP Advanced Planning and Optimization; SAP SCM | implies SAP
SAP GTS | platform | SAP Global Trade Services | implies SAP
SAP GRC | platform | SAP Access Control; SAP Security | implies SAP
SAP Basis | platform | | implies SAP
SAP Solution Manager | platform | SolMan | implies SAP
SAP Fiori | framework | Fiori | implies SAP
SAPUI5 | framework | UI5~1; OpenUI5 | implies JavaScript; is Front-end framework
SAP Business Technology Platform | platform | SAP BTP; SAP Cloud Platform; BTP~1; SAP SCP; SAP CAP | implies SAP; is Platform as a service
SAP Integration Suite | platform | SAP CPI; SAP Cloud Integration; SAP HCI | implies SAP; is Integration platform
SAP PI/PO | platform | SAP PI; SAP PO; SAP XI; SAP Process Integration; SAP Process Orchestration | implies SAP; is Enterprise integration
SAP MDG | platform | SAP Master Data Governance; SAP MDM | implies SAP, Master data management
SAP CRM | platform | SAP C4C; SAP Sales Cloud; SAP Cloud for Customer | implies SAP; is CRM
SAP IS-U | platform | SAP ISU; SAP for Utilities | implies SAP
SAP Signavio | platform | Signavio | implies SAP; is Business process modelling
SAP Business One | platform | SAP B1 | implies SAP; is ERP
SAP Business ByDesign | platform | SAP ByD; Business ByDesign | implies SAP; is ERP
SAP ABAP CDS | framework | CDS views; ABAP RESTful | implies ABAP
SAP Workflow | method | IDoc; BAPI; LSMW; SAP ALE; RICEF | implies SAP
Oracle E-Business Suite | platform | Oracle EBS; Oracle Apps; E-Business Suite; Oracle R12; Oracle Applications; Oracle ERP; Oracle Financials; Oracle E-Business; Oracle 11i | is ERP
Oracle Fusion Cloud | platform | Oracle Fusion; Oracle Cloud Applications | is ERP
Oracle HCM Cloud | platform | Oracle HCM; Oracle Cloud HCM; Oracle HRMS | is HR information systems
Oracle SCM Cloud | platform | Oracle SCM; Oracle Transportation Management | is ERP
Oracle NetSuite | platform | NetSuite; SuiteScript; SuiteTalk; SuiteFlow | is ERP
Oracle Integration Cloud | platform | OIC~2; Oracle OIC; Oracle Integration | is Integration platform
Oracle SOA Suite | platform | Oracle SOA; BPEL; Oracle Service Bus; OSB~2; Oracle OSB | is Enterprise integration
Oracle Siebel | platform | Siebel | is CRM
PeopleSoft | platform | | is ERP
JD Edwards | platform | JDE~1; JDE EnterpriseOne; J.D. Edwards | is ERP
Oracle CPQ | platform | BigMachines; Oracle RightNow | is CRM
Workday | platform | | is HR information systems, ERP
Workday Adaptive Planning~1 | platform
Microsoft Dynamics 365 | platform | Dynamics 365; D365~1; MS Dynamics; Microsoft Dynamics; Dynamics CRM; Dataverse development; Dynamics ERP | is CRM, ERP
Microsoft Dynamics 365 Finance and Operations | platform | D365 F&O; Dynamics AX; Dynamics 365 Finance; AX 2012; Dynamics 365 Supply Chain Management; Axapta | implies Microsoft Dynamics 365; is ERP
Microsoft Dynamics 365 Business Central | platform | Business Central; Dynamics NAV; Navision; NAV/BC; Microsoft Dynamics NAV | implies Microsoft Dynamics 365; is ERP
Microsoft Dynamics GP | platform | Dynamics GP; Great Plains | is ERP
Microsoft Power Platform | platform | Power Platform; Dataverse; Common Data Service; Power Pages | is Low-code development
Power Apps | platform | Canvas apps; model-driven apps | implies Microsoft Power Platform; is Low-code development
Power Automate | platform | | implies Microsoft Power Platform; is Robotic process automation, Workflow automation tools
SharePoint | platform | SPFx | is Enterprise content management, Collaboration tools
Enterprise content management | field | ECM~2; document management system; DMS~2; EDMS; document management software
Documentum | platform | | is Enterprise content management
OpenText | platform | | is Enterprise content management
Hyland OnBase | platform | OnBase; Hyland | is Enterprise content management
IBM FileNet | platform | FileNet | is Enterprise content management
Laserfiche | platform | | is Enterprise content management
Alfresco | platform | | is Enterprise content management
M-Files | platform | | is Enterprise content management
iManage | platform | | is Enterprise content management
NetDocuments | platform | | is Enterprise content management
DocuWare | platform | | is Enterprise content management
Salesforce | platform | Sales Force; SFDC~1; Visualforce; Salesforce.com | is CRM
Salesforce administration | method | Salesforce admin; Salesforce administrator | implies Salesforce
Salesforce Sales Cloud | platform | Sales Cloud | implies Salesforce; is CRM
Salesforce Service Cloud | platform | Service Cloud | implies Salesforce; is Customer service software
Salesforce Marketing Cloud | platform | SFMC; Marketing Cloud~1; ExactTarget; Journey Builder | is Marketing automation platforms
Salesforce Account Engagement | platform | Pardot; Marketing Cloud Account Engagement; MCAE | is Marketing automation platforms
Salesforce Commerce Cloud | platform | SFCC; Demandware; Commerce Cloud~1; Salesforce B2B Commerce; SFRA | implies Salesforce; is E-commerce platform
Salesforce Experience Cloud | platform | Community Cloud; Experience Cloud~1 | implies Salesforce
Salesforce Data Cloud | platform | Salesforce CDP | implies Salesforce; is Customer data platform
Salesforce CPQ | platform | SteelBrick | implies Salesforce; is Configure price quote
Configure price quote | field | CPQ~1
Salesforce Field Service | platform | Field Service Lightning; Salesforce FSL | implies Salesforce
Salesforce Health Cloud | platform | Health Cloud~1 | implies Salesforce
Nonprofit Cloud | platform | | implies Salesforce
Financial Services Cloud | platform | | implies Salesforce
Vlocity | platform | OmniStudio; Salesforce Industries | implies Salesforce
CRM Analytics | platform | Tableau CRM; Einstein Analytics | implies Salesforce
Agentforce | platform | | implies Salesforce; is AI agents
Lightning Web Components | framework | LWC~1; Lightning components; Lightning Web Component | implies Salesforce, JavaScript
Salesforce DevOps | tool | Salesforce DX; SFDX | implies Salesforce, DevOps
Gearset | tool | | implies Salesforce, DevOps
Copado | tool | | implies Salesforce, DevOps
MuleSoft | platform | Anypoint Platform; Mule ESB; DataWeave | is Integration platform, Enterprise integration
Dell Boomi | platform | Boomi | is Integration platform
Workato | platform | | is Integration platform
Celigo | platform | | is Integration platform
TIBCO | platform | | is Enterprise integration
webMethods | platform | | is Enterprise integration
IBM Integration Bus | platform | IIB~1; IBM ACE; WebSphere Message Broker; IBM App Connect | is Enterprise integration
WSO2 | platform | | is Enterprise integration, API gateway
BizTalk Server | platform | BizTalk | is Enterprise integration
IBM Sterling | platform | Sterling File Gateway | is Enterprise integration
EDI~1 | standard | electronic data interchange; EDIFACT; ANSI X12; EDI X12; EDI transactions; EDI mapping
ServiceNow | platform | | is Ticketing systems, IT service management
BMC Remedy | platform | BMC Helix | is Ticketing systems
Cherwell | platform | | is Ticketing systems
Ivanti | platform | | is Ticketing systems
HP Service Manager | platform | HPSM | is Ticketing systems
CA Service Desk | platform | | is Ticketing systems
Robotic process automation | method | RPA~1; robotics process automation; intelligent automation; hyperautomation; rpa~1
UiPath | platform | | is Robotic process automation
Automation Anywhere | platform | | is Robotic process automation
Blue Prism | platform | | is Robotic process automation
Pega | platform | Pegasystems; PRPC | is Low-code development, BPM suites
BPM suites | field | business process management software; BPMS
Appian | platform | | is Low-code development, BPM suites
OutSystems | platform | | is Low-code development
Mendix | platform | | is Low-code development
Camunda | platform | Zeebe | is BPM suites
IBM BPM | platform | Lombardi; IBM BAW | is BPM suites
K2 workflow | platform | | is BPM suites
Nintex | platform | | is BPM suites
ServiceNow App Engine | platform | | is Low-code development
Zoho Creator | platform | | is Low-code development
Quickbase | platform | | is Low-code development
Infor | platform | SyteLine; Lawson ERP; Baan | is ERP
Epicor | platform | | is ERP
Sage ERP | platform | | is ERP
IFS ERP | platform | IFS~1 | is ERP
Odoo | platform | OpenERP | is ERP
QAD | platform | | is ERP
Acumatica | platform | | is ERP
SYSPRO | platform | | is ERP
Plex ERP | platform | | is ERP
Deltek Costpoint | platform | Deltek; Costpoint | is ERP
Unit4 | platform | Agresso | is ERP
Ellucian Banner | platform | Ellucian | is ERP
Ellucian Colleague | platform | | is ERP
Yardi | platform
Buildium | platform
Entrata | platform
AppFolio | platform
RealPage | platform | OneSite
MRI Software | platform
IBM Maximo | platform | Maximo | is Asset management systems
Asset management systems | field | enterprise asset management; EAM systems; CMMS; computerized maintenance management system; computerised maintenance management system
MaintainX | platform | | is Asset management systems
UpKeep | platform | | is Asset management systems
Manufacturing execution systems | field | MES~2; MES software; Aveva MES; Critical Manufacturing
Rockwell MES | platform | | is Manufacturing execution systems
SAP MII | platform | | is Manufacturing execution systems
DELMIA Apriso | platform | Apriso | is Manufacturing execution systems
Siemens Opcenter | platform | Opcenter; Camstar | is Manufacturing execution systems
Warehouse management systems | field | WMS~1; warehouse management software
HighJump | platform | | is Warehouse management systems
Blue Yonder WMS | platform | RedPrairie | is Warehouse management systems
Manhattan WMS | platform | Manhattan Associates | is Warehouse management systems
Transportation management systems | field | TMS~2; transport management system; transportation management software; BluJay
Supply chain planning software | field | advanced planning systems; OMP planning
o9 Solutions | platform | | is Supply chain planning software
Blue Yonder | platform | | is Supply chain planning software
Kinaxis | platform | | is Supply chain planning software
Procurement software | field | e-procurement; eProcurement; procure-to-pay systems; eSourcing
Coupa | platform | | is Procurement software
Expense management software | field | Ramp expense; travel and expense systems
HR information systems | field | HRIS; HRMS; human resource information systems; HR software; human resources information system; HR systems; HCM systems; human capital management systems; HCM platforms
UKG | platform | UltiPro; Kronos | is HR information systems
ADP Workforce Now | platform | ADP~1; ADP Workforce | is HR information systems
Ceridian Dayforce | platform | Dayforce; Ceridian | is HR information systems
BambooHR | platform | | is HR information systems
Paycom | platform | | is HR information systems
Namely | platform | | is HR information systems
TriNet | platform | | is HR information systems
Rippling | platform | | is HR information systems
Gusto payroll | platform | | is HR information systems
Paychex | platform | | is HR information systems
Paylocity | platform | | is HR information systems
Saba Cloud | platform | | is HR information systems
Zoho People | platform | | is HR information systems
Cornerstone OnDemand | platform | Cornerstone | is HR information systems
Personio | platform | | is HR information systems
Applicant tracking systems | field | ATS~2; recruitment software; recruiting software; applicant tracking software
JazzHR | platform | | is Applicant tracking systems
Ashby | platform | | is Applicant tracking systems
Bullhorn | platform | | is Applicant tracking systems
SmartRecruiters | platform | | is Applicant tracking systems
Lever ATS | platform | | is Applicant tracking systems
Greenhouse ATS | platform | | is Applicant tracking systems
iCIMS | platform | | is Applicant tracking systems
Marketing automation platforms | field | marketing automation; email automation platforms; MAP marketing
HubSpot CRM | platform | HubSpot | is CRM, Marketing automation platforms
Zoho CRM | platform | Zoho | is CRM
Pipedrive | platform | | is CRM
SugarCRM | platform | | is CRM
Veeva CRM | platform | Veeva | is CRM
Blackbaud Raiser's Edge | platform | Blackbaud; Raisers Edge | is CRM
Blackbaud Financial Edge | platform | | is CRM
Learning management systems | field | LMS~1; learning platforms
Schoology | platform | | is Learning management systems
D2L Brightspace | platform | Brightspace | is Learning management systems
Canvas LMS | platform | | is Learning management systems
Blackboard | platform | | is Learning management systems
Moodle | platform | | is Learning management systems
Telecom BSS/OSS | platform | OSS/BSS; BSS/OSS; TM Forum; eTOM
Amdocs | platform
Subscription billing | platform
Chargebee | platform
Zuora | platform
Customer success platforms | field | Catalyst CS; Vitally
Gainsight | platform | | is Customer success platforms
Sales engagement tools | field | sales enablement platforms; Salesloft/Outreach
LinkedIn Sales Navigator | platform | Sales Navigator | is Sales engagement tools
ZoomInfo | platform | | is Sales engagement tools
Apollo.io | platform | | is Sales engagement tools
Gong.io | platform | Gong~3 | is Sales engagement tools
SalesLoft | platform | | is Sales engagement tools
Outreach.io | platform | | is Sales engagement tools
Contract lifecycle management software | field | CLM systems; contract management software; contract management systems
Conga | platform | Apttus | is Contract lifecycle management software
Icertis | platform | | is Contract lifecycle management software
Mainframe banking | platform
PLM software | field | PLM~2; product lifecycle management software; PDM systems; SAP PLM; Infor PLM
Autodesk Vault | platform | | is PLM software
SolidWorks PDM | platform | | is PLM software
3DEXPERIENCE | platform | | is PLM software
Aras Innovator | platform | | is PLM software
Agile PLM | platform | | is PLM software
ENOVIA | platform | | is PLM software
PTC Windchill | platform | Windchill | is PLM software
Siemens Teamcenter | platform | Teamcenter | is PLM software
Digital asset management | platform | DAM~2
Cloudinary | platform
Bynder | platform
Oracle Taleo | tool | Taleo | is Applicant tracking systems
`;
