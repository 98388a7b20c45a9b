/** Enterprise applications: ERP, CRM, HR, content, low-code and process automation. */
export const enterprise = `
ERP~1 | field | enterprise resource planning; ERPs~1; ERP modules; erp~1 | is Enterprise software
Enterprise software | field | enterprise systems; enterprise applications
CRM~1 | field | customer relationship management; CRMs~1; crm~1
SAP | platform | | is ERP
SAP ECC | platform | SAP ERP ECC | implies SAP
SAP S/4HANA | platform | S/4HANA; S4 HANA; S/4 HANA | implies SAP
SAP FICO | platform | SAP FI; SAP CO; SAP Finance | implies SAP
SAP MM | platform | | implies SAP
SAP SD | platform | SAP OTC | implies SAP
SAP PP | platform | SAP Production Planning | implies SAP
SAP WM | platform | SAP Warehouse Management | implies SAP
SAP EWM | platform | EWM~1 | implies SAP
SAP TM | platform | | implies SAP
SAP QM | platform | | implies SAP
SAP PM | platform | SAP Plant Maintenance; SAP EAM | implies SAP
SAP PS | platform | SAP Project System | implies SAP
SAP HCM | platform | SAP HR; SAP Payroll | implies SAP
SAP SuccessFactors | platform | SuccessFactors | implies SAP; is HR information systems
SAP Ariba | platform | Ariba | implies SAP; is Procurement software
SAP BW | platform | SAP Business Warehouse; SAP BI; BW/4HANA | implies SAP; is Data warehouse platform
SAP Datasphere | platform | | implies SAP; is Data warehouse platform
SAP BPC | platform | | implies SAP
SAP IBP | platform | | implies SAP
SAP APO | platform | SAP SCM | implies SAP
SAP GTS | platform | | implies SAP
SAP GRC | platform | SAP Access Control; SAP Security | implies SAP
SAP Basis | platform | | implies SAP
SAP Solution Manager | platform | SolMan | implies SAP
SAP Fiori | framework | Fiori | implies SAP
SAPUI5 | framework | UI5~1 | implies JavaScript; is Front-end framework
SAP Business Technology Platform | platform | SAP BTP; SAP Cloud Platform; SAP SCP; BTP~3 | implies SAP; is Platform as a service
SAP Integration Suite | platform | SAP CPI; SAP Cloud Integration; SAP HCI | implies SAP; is Integration platform
SAP PI/PO | platform | SAP PI; SAP XI | implies SAP; is Enterprise integration
SAP MDG | platform | SAP MDM | implies SAP, Master data management
SAP CRM | platform | SAP C4C | implies SAP; is CRM
SAP IS-U | platform | SAP ISU | implies SAP
SAP Business One | platform | SAP B1 | implies SAP; is ERP
SAP ABAP CDS | framework | CDS views; ABAP RESTful | implies ABAP
SAP Workflow | method | IDoc; BAPI | implies SAP
Oracle E-Business Suite | platform | Oracle EBS; Oracle Apps; E-Business Suite; Oracle Applications; Oracle ERP; Oracle Financials; Oracle E-Business | is ERP
Oracle Fusion Cloud | platform | Oracle Fusion | is ERP
Oracle HCM Cloud | platform | Oracle HRMS; Oracle HCM | is HR information systems
Oracle SCM Cloud | platform | | is ERP
Oracle NetSuite | platform | NetSuite; SuiteScript | is ERP
Oracle Integration Cloud | platform | OIC~2; Oracle Integration | is Integration platform
Oracle SOA Suite | platform | Oracle SOA; BPEL; Oracle Service Bus; OSB~2 | is Enterprise integration
Oracle Siebel | platform | Siebel | is CRM
PeopleSoft | platform | | is ERP
JD Edwards | platform | JDE~1; J.D. Edwards | is ERP
Workday~1 | platform | | is HR information systems, ERP
Workday Adaptive Planning~1 | platform | Adaptive Insights
Microsoft Dynamics 365 | platform | Dynamics 365; D365~1; MS Dynamics; Microsoft Dynamics; Dynamics CRM | is CRM, ERP
Microsoft Dynamics 365 Finance and Operations | platform | D365 F&O; Dynamics AX; Dynamics 365 Finance; Axapta | implies Microsoft Dynamics 365; is ERP
Microsoft Dynamics 365 Business Central | platform | Dynamics NAV; Navision; NAV/BC; Microsoft Dynamics NAV; Business Central; Microsoft C5; Dynamics C5 | implies Microsoft Dynamics 365; is ERP
Microsoft Dynamics GP | platform | Great Plains~2 | is ERP
Microsoft Power Platform | platform | Power Platform; Dataverse | is Low-code development
Power Apps | platform | Canvas apps | implies Microsoft Power Platform; is Low-code development
Power Automate | platform | | implies Microsoft Power Platform; is Robotic process automation, Workflow automation tools
SharePoint | platform | SPFx | is Enterprise content management, Collaboration tools
Enterprise content management | field | ECM~2; document management system; DMS~2; EDMS; document management software; ESDH
Documentum | platform | | is Enterprise content management
OpenText | platform | | is Enterprise content management
Hyland OnBase | platform | OnBase; Hyland | is Enterprise content management
IBM FileNet | platform | FileNet | is Enterprise content management
Alfresco | platform | | is Enterprise content management
iManage | platform | | is Enterprise content management
Salesforce | platform | Sales Force~1; SFDC~1; Salesforce.com; Visualforce | is CRM
Salesforce administration | method | Salesforce admin; Salesforce administrator | implies Salesforce
Salesforce Sales Cloud | platform | Sales Cloud | implies Salesforce; is CRM
Salesforce Service Cloud | platform | Service Cloud | implies Salesforce; is Customer service software
Salesforce Marketing Cloud | platform | SFMC; ExactTarget; Marketing Cloud~1 | is Marketing automation platforms
Salesforce Account Engagement | platform | Pardot; MCAE | is Marketing automation platforms
Salesforce Commerce Cloud | platform | SFCC; Demandware; Commerce Cloud~1 | implies Salesforce; is E-commerce platform
Salesforce Experience Cloud | platform | Community Cloud~1 | implies Salesforce
Salesforce Data Cloud | platform | Salesforce CDP | implies Salesforce; is Customer data platform
Salesforce CPQ | platform | | implies Salesforce; is Configure price quote
Configure price quote | field | CPQ~1
Salesforce Field Service | platform | Salesforce FSL | implies Salesforce
Financial Services Cloud | platform | | implies Salesforce
CRM Analytics | platform | Tableau CRM | implies Salesforce
Agentforce | platform | | implies Salesforce; is AI agents
Lightning Web Components | framework | LWC~1 | implies Salesforce, JavaScript
Salesforce DevOps | tool | Salesforce DX; SFDX | implies Salesforce, DevOps
MuleSoft | platform | Anypoint Platform; Mule ESB | is Integration platform, Enterprise integration
Dell Boomi | platform | Boomi | is Integration platform
TIBCO | platform | | is Enterprise integration
IBM Integration Bus | platform | IIB~1; IBM ACE | is Enterprise integration
WSO2 | platform | | is Enterprise integration, API gateway
BizTalk Server | platform | BizTalk | is Enterprise integration
IBM Sterling | platform | Sterling File Gateway | is Enterprise integration
EDI~2 | standard | electronic data interchange; ANSI X12; EDIFACT
ServiceNow | platform | | is Ticketing systems, IT service management
BMC Remedy | platform | BMC Helix | is Ticketing systems
Ivanti | platform | | is Ticketing systems
Robotic process automation | method | RPA~1; robotics process automation; rpa~1
UiPath | platform | | is Robotic process automation
Automation Anywhere | platform | | is Robotic process automation
Blue Prism | platform | | is Robotic process automation
Pega | platform | PRPC | is Low-code development, BPM suites
BPM suites | field | business process management software; BPMS
Appian | platform | | is Low-code development, BPM suites
OutSystems | platform | | is Low-code development
Mendix | platform | | is Low-code development
Camunda | platform | Zeebe | is BPM suites
Nintex | platform | | is BPM suites
ServiceNow App Engine | platform | | is Low-code development
Infor | platform | Lawson ERP | is ERP
Epicor | platform | | is ERP
Sage ERP | platform | | is ERP
IFS ERP | platform | IFS~2 | is ERP
Odoo | platform | OpenERP | is ERP
Ellucian Banner | platform | Ellucian | is ERP
Yardi | platform
IBM Maximo | platform | Maximo | is Asset management systems
Asset management systems | field | enterprise asset management; CMMS; computerized maintenance management system; GMAO~1
UpKeep | platform | | is Asset management systems
Manufacturing execution systems | field | MES~2; MES software
SAP MII | platform | | is Manufacturing execution systems
Warehouse management systems | field | WMS~1; warehouse management software
Blue Yonder WMS | platform | | is Warehouse management systems
Manhattan WMS | platform | Manhattan Associates | is Warehouse management systems
Transportation management systems | field | TMS~2; transportation management software
Supply chain planning software | field
Blue Yonder | platform | | is Supply chain planning software
Procurement software | field | e-procurement
Coupa | platform | | is Procurement software
Expense management software | field
HR information systems | field | HRIS; human resource information systems; HR software; HR systems; SIRH~1
UKG | platform | UltiPro; Kronos | is HR information systems
ADP Workforce Now | platform | ADP~1 | is HR information systems
BambooHR | platform | | is HR information systems
Namely~1 | platform | | is HR information systems
TriNet | platform | | is HR information systems
Gusto payroll | platform | | is HR information systems
Paylocity | platform | | is HR information systems
Cornerstone OnDemand | platform | Cornerstone~1 | is HR information systems
Personio | platform | | is HR information systems
Applicant tracking systems | field | ATS~2
JazzHR | platform | | is Applicant tracking systems
Ashby | platform | | is Applicant tracking systems
Greenhouse ATS | platform | | is Applicant tracking systems
Marketing automation platforms | field | marketing automation
HubSpot CRM | platform | HubSpot | is CRM, Marketing automation platforms
Zoho CRM | platform | Zoho | is CRM
Veeva CRM | platform | Veeva | is CRM
Blackbaud Raiser's Edge | platform | Blackbaud | is CRM
Learning management systems | field | LMS~1; learning platforms
Canvas LMS | platform | | is Learning management systems
Blackboard~1 | platform | | is Learning management systems
Moodle | platform | | is Learning management systems
Telecom BSS/OSS | platform | TM Forum
Subscription billing | platform
Customer success platforms | field
Gainsight | platform | | is Customer success platforms
Sales engagement tools | field
LinkedIn Sales Navigator | platform | | is Sales engagement tools
ZoomInfo | platform | | is Sales engagement tools
Gong.io | platform | Gong~3 | is Sales engagement tools
Contract lifecycle management software | field
PLM software | field | PLM~2; PDM systems
Autodesk Vault | platform | | is PLM software
3DEXPERIENCE | platform | | is PLM software
Agile PLM | platform | | is PLM software
PTC Windchill | platform | Windchill | is PLM software
Siemens Teamcenter | platform | Teamcenter | is PLM software
Digital asset management | platform | DAM~2
Oracle Taleo | tool | Taleo | is Applicant tracking systems
SAP Fieldglass | platform | Fieldglass | implies SAP
SAP Signavio | platform | Signavio | implies SAP; is Business process modelling
Laserfiche | platform | | is Enterprise content management
M-Files | platform | | is Enterprise content management
NetDocuments | platform | | is Enterprise content management
Salesforce Health Cloud | platform | | implies Salesforce
Nonprofit Cloud | platform | | implies Salesforce
Vlocity | platform | OmniStudio | implies Salesforce
Copado | tool | | implies Salesforce, DevOps
Workato | platform | | is Integration platform
webMethods | platform | | is Enterprise integration
Cherwell | platform | | is Ticketing systems
IBM BPM | platform | | is BPM suites
K2 workflow | platform | | is BPM suites
QAD | platform | | is ERP
Acumatica | platform | | is ERP
Plex ERP | platform | | is ERP
Deltek Costpoint | platform | Deltek; Costpoint | is ERP
Unit4 | platform | Agresso | is ERP
AppFolio | platform
RealPage | platform | OneSite
MRI Software | platform
Siemens Opcenter | platform | Opcenter | is Manufacturing execution systems
Kinaxis | platform | | is Supply chain planning software
Ceridian Dayforce | platform | Dayforce; Ceridian | is HR information systems
Paycom | platform | | is HR information systems
Paychex | platform | | is HR information systems
Bullhorn~1 | platform | | is Applicant tracking systems
SmartRecruiters | platform | | is Applicant tracking systems
iCIMS | platform | | is Applicant tracking systems
Pipedrive | platform | | is CRM
SugarCRM | platform | | is CRM
Schoology | platform | | is Learning management systems
D2L Brightspace | platform | Brightspace | is Learning management systems
Amdocs | platform
Zuora | platform
SalesLoft | platform | | is Sales engagement tools
Outreach.io | platform | | is Sales engagement tools
Icertis | platform | | is Contract lifecycle management software
ENOVIA | platform | | is PLM software
ERPNext | platform | Frappe~2 | is ERP
TOTVS | platform | Protheus | is ERP
1C Enterprise | platform | | is ERP
CiviCRM | platform | | is CRM
Hi Bob~1 | platform | | is HR information systems
Showpad | platform | | is Sales engagement tools
Staffbase | platform | | is Collaboration tools
DataWeave | language | | implies MuleSoft
Kofax | tool | | is Optical character recognition
Brandfolder | platform | | is Digital asset management
Crunchbase | tool
Mautic | platform | | is Marketing automation platforms
AdRoll | tool | | is Advertising platforms
Google AdSense | tool | | is Advertising platforms
Google AdMob | tool | AdMob | is Advertising platforms
TradingView | tool
# municipal and state systems, business systems by country
KMD~2 | platform | KMD Opus; OPUS~2 | is ERP
SAPA~2 | platform
Acadre | platform | | is Enterprise content management
SBSYS | platform | | is Enterprise content management
WorkZone~2 | platform | | is Enterprise content management
Public 360 | platform | P360; GetOrganized~2 | is Enterprise content management
ØS Indsigt | platform
DUBU | platform
Prisme~1 | platform | | is ERP
Navision Stat | platform | | implies Microsoft Dynamics 365 Business Central
Lessor~2 | tool | | is Payroll software
DataLøn | tool | | is Payroll software
Silkeborg Data | tool | SD-løn; SD Løn | is Payroll software
HR-ON~1 | tool | | is Applicant tracking systems
Hogia | tool | Agda Lön | is Payroll software
Płatnik | tool | | is Payroll software
Silae | tool | | is Payroll software
Payroll software | tool
AFAS | platform | | is ERP
Zucchetti | platform | | is ERP
Comarch ERP | platform | Comarch; Optima~2 | is ERP
Cegid | platform | | is ERP
Quickbase | platform | | is Low-code development
SYSPRO | platform | | is ERP
Rippling~2 | platform | | is HR information systems
Conga~2 | platform | Apttus | is Configure price quote
Chargebee | platform | | is Subscription billing
Apollo.io | platform | | is Sales engagement tools
Bynder | platform | | is Digital asset management
DocuWare | platform | | is Enterprise content management
`;
