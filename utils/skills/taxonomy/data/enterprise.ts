/** Enterprise applications: ERP, CRM, HR, content, low-code and process automation. */
export const enterprise = `
ERP~1 | field | enterprise resource planning; ERP systems; ERP software; ERP system; ERP implementation; ERP solutions; ERP applications; ERP platforms; enterprise resource planning systems; ERPs~1; ERP environment; ERP packages; ERP platform; enterprise resource planning software; enterprise systems; enterprise applications; enterprise software; ERP modules; integrated business systems; MRP/ERP
CRM~1 | field | customer relationship management; CRM software; CRM systems; CRM system; CRM tools; CRM platform; CRM platforms; CRM database; customer relationship management software; CRMs~1; CRM applications; CRM solutions; CRM management; CRM administration; client relationship management systems; CRM technologies; customer relationship management systems; CRM databases; CRM tool
SAP | platform | SAP ERP; SAP systems; SAP software; SAP modules; SAP system; SAP applications; SAP environment; SAP R/3; SAP solutions; SAP NetWeaver; SAP implementation; SAP consulting; SAP functional; SAP suite | is ERP
SAP ECC | platform | ECC 6.0; SAP ECC 6.0; SAP ERP ECC | implies SAP
SAP S/4HANA | platform | S/4HANA; S/4 HANA; SAP S4HANA; S4HANA; SAP S4 HANA; S4 HANA; SAP S/4; S/4HANA Cloud; RISE with SAP; SAP HANA S/4 | implies SAP
SAP FICO | platform | SAP FI/CO; SAP FI; SAP CO; SAP Finance; SAP Financials; SAP Controlling; SAP Financial Accounting; SAP Fico module; SAP FI-CO; SAP Finance and Controlling | implies SAP
SAP MM | platform | SAP Materials Management; SAP Material Management; SAP MM module; SAP Inventory Management; SAP MM/WM | implies SAP
SAP SD | platform | SAP Sales and Distribution; SAP Sales & Distribution; SAP SD module; SAP OTC; SAP Order to Cash | implies SAP
SAP PP | platform | SAP Production Planning; SAP PP module; SAP Manufacturing; SAP PP/QM; SAP PP-PI | implies SAP
SAP WM | platform | SAP Warehouse Management; SAP WM module | implies SAP
SAP EWM | platform | SAP Extended Warehouse Management; EWM~1 | implies SAP
SAP TM | platform | SAP Transportation Management | implies SAP
SAP QM | platform | SAP Quality Management; SAP Quality | implies SAP
SAP PM | platform | SAP Plant Maintenance; SAP EAM; SAP PM module; SAP Maintenance | implies SAP
SAP PS | platform | SAP Project System; SAP Project Systems | implies SAP
SAP HCM | platform | SAP HR; SAP Human Capital Management; SAP HR module; SAP Payroll; SAP HCM module; SAP HCM Payroll | implies SAP
SAP SuccessFactors | platform | SuccessFactors; Success Factors; SuccessFactors Employee Central; SAP Success Factors; SAP SF | implies SAP; is HR information systems
SAP Ariba | platform | Ariba; Ariba Network; SAP Ariba Sourcing; Ariba Buying | implies SAP; is Procurement software
SAP Concur | platform | Concur; Concur Expense; Concur Travel | implies SAP; is Expense management software
SAP Fieldglass | platform | Fieldglass | implies SAP
SAP BW | platform | SAP Business Warehouse; SAP BI; SAP BW/4HANA; BW/4HANA; SAP BW on HANA; SAP BI/BW; SAP BW/BI; SAP BEx; SAP BEX | implies SAP; is Data warehouse platform
SAP Datasphere | platform | SAP Data Warehouse Cloud; SAP Business Data Cloud | implies SAP; is Data warehouse platform
SAP BPC | platform | SAP Business Planning and Consolidation; SAP BPC module | implies SAP
SAP BRIM | platform | SAP Billing and Revenue Innovation Management; SAP Convergent Invoicing; SAP FI-CA | implies SAP
SAP IBP | platform | SAP Integrated Business Planning; Integrated Business Planning SAP | implies SAP
SAP APO | platform | SAP Advanced Planning and Optimization; SAP SCM; APO-DP | implies SAP
SAP GTS | platform | SAP Global Trade Services | implies SAP
SAP GRC | platform | SAP GRC Access Control; SAP Access Control; SAP Security; SAP Security and GRC | implies SAP
SAP Basis | platform | SAP Basis administration; SAP administration; SAP HANA administration; SAP technical administration | implies SAP
SAP Solution Manager | platform | SolMan; Solution Manager SAP; SAP SolMan; SAP Cloud ALM | implies SAP
SAP Fiori | framework | Fiori; SAP Fiori apps; SAP Fiori Launchpad; Fiori Elements | implies SAP
SAPUI5 | framework | SAP UI5; UI5~1; OpenUI5; SAP UI5/Fiori | implies JavaScript; is Front-end framework
SAP Business Technology Platform | platform | SAP BTP; SAP Cloud Platform; BTP~1; SAP SCP; SAP CAP; SAP HANA Cloud | implies SAP; is Platform as a service
SAP Integration Suite | platform | SAP CPI; SAP Cloud Integration; SAP HCI; SAP Cloud Platform Integration; SAP CI | implies SAP; is Integration platform
SAP PI/PO | platform | SAP PI; SAP PO; SAP XI; SAP Process Integration; SAP Process Orchestration | implies SAP; is Enterprise integration
SAP MDG | platform | SAP Master Data Governance; SAP MDM | implies SAP, Master data management
SAP CRM | platform | SAP C4C; SAP Sales Cloud; SAP Cloud for Customer; SAP Service Cloud; SAP CX | implies SAP; is CRM
SAP IS-U | platform | SAP ISU; SAP IS Utilities; SAP for Utilities | implies SAP
SAP IS-Retail | platform | SAP Retail; SAP for Retail | implies SAP
SAP Vistex | platform | Vistex | implies SAP
SAP Signavio | platform | Signavio; SAP Process Manager | implies SAP; is Business process modelling
SAP Business One | platform | SAP B1; SAP Business 1 | implies SAP; is ERP
SAP Business ByDesign | platform | SAP ByD; Business ByDesign | implies SAP; is ERP
SAP ABAP CDS | framework | CDS views; ABAP CDS views; Core Data Services; ABAP RAP; SAP RAP; ABAP RESTful | implies ABAP
SAP Workflow | method | SAP IDocs; IDoc; IDocs; SAP BAPI; BAPI; BAPIs; SAP LSMW; LSMW; SAP ALE; ALE/IDoc; SAP RICEF; RICEF | implies SAP
Oracle E-Business Suite | platform | Oracle EBS; Oracle Apps; E-Business Suite; Oracle R12; Oracle Applications; Oracle ERP; Oracle Financials; Oracle E-Business; Oracle EBS R12; Oracle Apps R12; Oracle 11i; Oracle Ebusiness Suite | is ERP
Oracle Fusion Cloud | platform | Oracle Fusion; Oracle Cloud ERP; Oracle ERP Cloud; Oracle Fusion Cloud ERP; Oracle Fusion Applications; Oracle Fusion Financials; Oracle Cloud Financials; Oracle Fusion ERP; Oracle Cloud Applications | is ERP
Oracle HCM Cloud | platform | Oracle Fusion HCM; Oracle HCM; Oracle Cloud HCM; Oracle HRMS; Taleo; Oracle Taleo | is HR information systems
Oracle SCM Cloud | platform | Oracle Fusion SCM; Oracle SCM; Oracle Transportation Management; Oracle WMS Cloud | is ERP
Oracle Hyperion | platform | Hyperion; Hyperion Planning; Hyperion Financial Management; HFM~1; Oracle HFM; Oracle EPM; Oracle EPM Cloud; Oracle PBCS; EPBCS; Hyperion Essbase Planning; Oracle EPBCS; Oracle FCCS
Oracle NetSuite | platform | NetSuite; Net Suite; NetSuite ERP; SuiteScript; SuiteTalk; SuiteFlow; Oracle Netsuite ERP | is ERP
Oracle Integration Cloud | platform | OIC~2; Oracle OIC; Oracle Integration; Oracle ICS | is Integration platform
Oracle SOA Suite | platform | Oracle SOA; Oracle BPEL; BPEL; Oracle Service Bus; OSB~2; Oracle OSB; Oracle BPM Suite | is Enterprise integration
Oracle Siebel | platform | Siebel; Siebel CRM; Oracle Siebel CRM; Siebel Tools | is CRM
PeopleSoft | platform | PeopleSoft HCM; PeopleSoft Financials; PeopleSoft HRMS; PeopleSoft Campus Solutions; Oracle PeopleSoft; People Soft; PeopleSoft FSCM; PeopleSoft HR | is ERP
JD Edwards | platform | JDE~1; JD Edwards EnterpriseOne; JDE EnterpriseOne; J.D. Edwards; JD Edwards World; JDEdwards; Oracle JDE | is ERP
Oracle CPQ | platform | Oracle CX; BigMachines; Oracle Sales Cloud; Oracle Service Cloud; Oracle RightNow; Oracle Eloqua integration | is CRM
Workday | platform | Workday HCM; Workday Financials; Workday HRIS; Workday Payroll; Workday Recruiting; Workday Integrations; Workday Studio; Workday Reporting; Workday Prism; Workday Finance; Workday ERP; Workday Extend | is HR information systems, ERP
Workday Adaptive Planning | platform | Adaptive Insights; Adaptive Planning
Microsoft Dynamics 365 | platform | Dynamics 365; D365~1; MS Dynamics 365; MS Dynamics; Microsoft Dynamics; Dynamics CRM; Microsoft Dynamics CRM; MS Dynamics CRM; D365 CE; Dynamics 365 CRM; Dynamics 365 Customer Engagement; Dynamics 365 Sales; MS D365; D365 CRM; Dataverse development; Dynamics 365 CE; Dynamics ERP | is CRM, ERP
Microsoft Dynamics 365 Finance and Operations | platform | D365 F&O; Dynamics AX; Microsoft Dynamics AX; Dynamics 365 Finance; D365 Finance; Dynamics 365 F&O; Dynamics 365 Finance & Operations; D365FO; AX 2012; MS Dynamics AX; Dynamics 365 Supply Chain Management; Axapta; D365 FO; D365 SCM | implies Microsoft Dynamics 365; is ERP
Microsoft Dynamics 365 Business Central | platform | Business Central; Dynamics NAV; Microsoft Dynamics NAV; Navision; D365 Business Central; D365 BC; Dynamics 365 Business Central; MS Navision; Microsoft Business Central; MS Dynamics NAV; NAV/BC | implies Microsoft Dynamics 365; is ERP
Microsoft Dynamics GP | platform | Dynamics GP; Great Plains; MS Dynamics GP; Dynamics SL; Microsoft Great Plains; Dynamics Great Plains | is ERP
Microsoft Power Platform | platform | Power Platform; MS Power Platform; Dataverse; Microsoft Dataverse; Common Data Service; Power Pages; Power Apps Portals; Power Platform development | is Low-code development
Power Apps | platform | PowerApps; Microsoft Power Apps; Microsoft PowerApps; Canvas apps; model-driven apps; MS PowerApps; MS Power Apps | implies Microsoft Power Platform; is Low-code development
Power Automate | platform | Microsoft Power Automate; Microsoft Flow; MS Flow; Power Automate Desktop; Power Automate flows; MS Power Automate; PowerAutomate | implies Microsoft Power Platform; is Robotic process automation, Workflow automation tools
SharePoint | platform | Microsoft SharePoint; MS SharePoint; SharePoint Online; Share Point; SharePoint Server; SharePoint 2013; SharePoint 2016; SharePoint 2010; SharePoint administration; SharePoint development; SharePoint sites; SPFx; SharePoint Designer; SharePoint Framework; SharePoint 2019; MS Sharepoint Online | is Enterprise content management, Collaboration tools
Enterprise content management | field | ECM~2; document management systems; document management system; DMS~2; EDMS; document management software; enterprise content management systems; electronic document management; ECM platforms; document management platforms; content management platform enterprise; ECM systems; electronic document management systems; content services
Documentum | platform | EMC Documentum; OpenText Documentum; Documentum D2 | is Enterprise content management
OpenText | platform | OpenText Content Server; OpenText xECM; OpenText Content Suite; OpenText Extended ECM; OpenText Exstream; OpenText VIM | is Enterprise content management
Hyland OnBase | platform | OnBase; Hyland; Perceptive Content | is Enterprise content management
IBM FileNet | platform | FileNet; FileNet P8; IBM Content Manager; IBM Datacap | is Enterprise content management
Laserfiche | platform | LaserFiche | is Enterprise content management
Alfresco | platform | Alfresco Content Services; Activiti | is Enterprise content management
M-Files | platform | M Files | is Enterprise content management
iManage | platform | iManage Work; iManage FileSite | is Enterprise content management
NetDocuments | platform | Net Documents | is Enterprise content management
DocuWare | platform | ELO ECM; d.velop; DocuShare; Xerox DocuShare | is Enterprise content management
Salesforce | platform | Salesforce.com; Sales Force; SFDC~1; Salesforce CRM; Force.com; Salesforce platform; SalesForce CRM; Salesforce Lightning; Salesforce Cloud; Salesforce development; Salesforce ecosystem; Salesforce configuration; Salesforce Classic; Salesforce reports; Salesforce database; Visualforce; Salesforce Flow; Salesforce Flows | is CRM
Salesforce administration | method | Salesforce admin; Salesforce administrator; Salesforce Administration and configuration | implies Salesforce
Salesforce Sales Cloud | platform | Sales Cloud | implies Salesforce; is CRM
Salesforce Service Cloud | platform | Service Cloud; Salesforce Service Cloud Voice | implies Salesforce; is Customer service software
Salesforce Marketing Cloud | platform | SFMC; Marketing Cloud~1; ExactTarget; Exact Target; SFMC Journey Builder; Journey Builder; Marketing Cloud Engagement; Email Studio; Salesforce Marketing Cloud Engagement | is Marketing automation platforms
Salesforce Account Engagement | platform | Pardot; Salesforce Pardot; Marketing Cloud Account Engagement; MCAE | is Marketing automation platforms
Salesforce Commerce Cloud | platform | SFCC; Demandware; Commerce Cloud~1; Salesforce B2C Commerce; Salesforce B2B Commerce; SFRA | implies Salesforce; is E-commerce platform
Salesforce Experience Cloud | platform | Salesforce Communities; Community Cloud; Experience Cloud~1 | implies Salesforce
Salesforce Data Cloud | platform | Salesforce CDP; Salesforce Data 360; Salesforce Genie | implies Salesforce; is Customer data platform
Salesforce CPQ | platform | SteelBrick; Salesforce Revenue Cloud; Revenue Cloud~1 | implies Salesforce; is Configure price quote
Configure price quote | field | CPQ~1; CPQ software; CPQ tools; CPQ systems; configure-price-quote; CPQ solutions
Salesforce Field Service | platform | Field Service Lightning; Salesforce FSL | implies Salesforce
Salesforce Health Cloud | platform | Health Cloud~1; Financial Services Cloud; Salesforce Financial Services Cloud; Salesforce Industries; Vlocity; OmniStudio; Nonprofit Cloud; Salesforce NPSP | implies Salesforce
CRM Analytics | platform | Tableau CRM; Einstein Analytics; Wave Analytics; Salesforce Einstein; Einstein AI | implies Salesforce
Agentforce | platform | Salesforce Agentforce; Einstein Copilot | implies Salesforce; is AI agents
Lightning Web Components | framework | LWC~1; Salesforce LWC; Aura components; Lightning components; Lightning Web Component; Salesforce Lightning components; Aura/LWC | implies Salesforce, JavaScript
Salesforce DevOps | tool | Copado; Gearset; Salesforce DX; SFDX; AutoRABIT; Flosum | implies Salesforce, DevOps
MuleSoft | platform | MuleSoft Anypoint; Anypoint Platform; Mule ESB; Mule 4; DataWeave; Mulesoft Anypoint Platform; MuleSoft ESB; Mule Soft | is Integration platform, Enterprise integration
Dell Boomi | platform | Boomi; Boomi AtomSphere; Boomi integration | is Integration platform
Workato | platform | Workato recipes | is Integration platform
Celigo | platform | Celigo integrator.io; Jitterbit; Tray.io | is Integration platform
TIBCO | platform | TIBCO BusinessWorks; TIBCO BW; Tibco BusinessWorks; TIBCO ActiveMatrix; Tibco Spotfire integration; TIBCO Cloud Integration | is Enterprise integration
webMethods | platform | Software AG webMethods; webMethods Integration Server; Web Methods | is Enterprise integration
IBM Integration Bus | platform | IIB~1; IBM ACE; App Connect Enterprise; WebSphere Message Broker; IBM App Connect; IBM Message Broker | is Enterprise integration
WSO2 | platform | WSO2 ESB; WSO2 API Manager; WSO2 Enterprise Integrator | is Enterprise integration, API gateway
BizTalk Server | platform | Microsoft BizTalk; BizTalk; MS BizTalk; Biztalk 2016 | is Enterprise integration
IBM Sterling | platform | Sterling Integrator; IBM Sterling B2B Integrator; Sterling B2B; Sterling Commerce; IBM Sterling OMS; Sterling File Gateway | is Enterprise integration
EDI~1 | standard | electronic data interchange; EDIFACT; ANSI X12; EDI X12; EDI transactions; EDI mapping; EDI standards; X12 EDI; EDI integration; UN/EDIFACT; EDI systems
ServiceNow | platform | Service Now; ServiceNow ITSM; Service-Now; ServiceNow platform; ServiceNow development; ServiceNow administration; ServiceNow ITOM; ServiceNow HRSD; ServiceNow CMDB; ServiceNow CSM; Snow ITSM; ServiceNow ticketing system; ServiceNow tool; ServiceNow Discovery; ServiceNow Flow Designer; ServiceNow SecOps | is Ticketing systems, IT service management
BMC Remedy | platform | Remedy~2; BMC Helix; Remedy ITSM; BMC Helix ITSM; Remedy ticketing; BMC Remedy ITSM; Helix ITSM; BMC Remedy ARS | is Ticketing systems
Cherwell | platform | Cherwell Service Management; Ivanti; Ivanti Neurons; Ivanti Service Manager | is Ticketing systems
HP Service Manager | platform | Micro Focus Service Manager; HPSM; HP OpenView Service Desk; Micro Focus SMAX; HPE Service Manager | is Ticketing systems
CA Service Desk | platform | CA Service Desk Manager; Broadcom Service Desk; IBM Maximo Control Desk; Samanage; SolarWinds Service Desk | is Ticketing systems
Robotic process automation | method | RPA~1; RPA tools; RPA development; robotics process automation; RPA solutions; RPA developer; process automation RPA; RPA technologies; software robots; intelligent automation; hyperautomation; RPA platforms; intelligent process automation
UiPath | platform | UiPath Studio; UI Path; UiPath Orchestrator; UiPath RPA | is Robotic process automation
Automation Anywhere | platform | Automation 360; Automation Anywhere A360; Automation Anywhere RPA | is Robotic process automation
Blue Prism | platform | BluePrism; SS&C Blue Prism; Blue Prism RPA | is Robotic process automation
WorkFusion | platform | Work Fusion; Kofax RPA; Kryon; Pega RPA | is Robotic process automation
Pega | platform | Pegasystems; Pega PRPC; PRPC; Pega Platform; PEGA BPM; Pega CDH; Pega Customer Decision Hub; Pega developer; Pega Systems | is Low-code development, BPM suites
BPM suites | platform | BPM software; BPM tools; business process management software; BPMS; BPM platforms; BPM suite; BPM platform
Appian | platform | Appian BPM; Appian development | is Low-code development, BPM suites
OutSystems | platform | Out Systems | is Low-code development
Mendix | platform | Mendix Studio Pro | is Low-code development
Camunda | platform | Camunda BPM; Camunda 8; Zeebe; Camunda Platform | is BPM suites
jBPM | platform | Flowable; Bonita BPM; Bonitasoft; Bizagi; Red Hat PAM | is BPM suites
IBM BPM | platform | IBM Business Process Manager; Lombardi; IBM BAW; IBM Business Automation Workflow | is BPM suites
K2 workflow | platform | Nintex; Nintex K2; K2 BPM; K2 blackpearl; Nintex Workflow; Nintex Forms; InfoPath; Microsoft InfoPath | is BPM suites
ServiceNow App Engine | platform | Quickbase; Quick Base; Zoho Creator; Kissflow; Creatio | is Low-code development
Infor | platform | Infor ERP; Infor LN; Infor M3; Infor CloudSuite; Infor SyteLine; SyteLine; Infor Lawson; Lawson ERP; Baan; Infor XA; Infor ERP LN; Infor Visual; Infor EAM | is ERP
Epicor | platform | Epicor ERP; Epicor Kinetic; Epicor Prophet 21; Prophet 21; Epicor Vantage; Eclipse ERP | is ERP
Sage ERP | platform | Sage X3; Sage 100; Sage 300; Sage 200; Sage Intacct ERP; Sage MAS 90; MAS 90; MAS 200 | is ERP
IFS ERP | platform | IFS Applications; IFS Cloud; IFS~1 | is ERP
Odoo | platform | OpenERP; Odoo ERP; Odoo development | is ERP
QAD | platform | QAD ERP; QAD Adaptive | is ERP
Acumatica | platform | Acumatica ERP | is ERP
SYSPRO | platform | Plex ERP; IQMS; DELMIAworks; Global Shop Solutions; JobBOSS; E2 Shop; Fishbowl; Macola; Made2Manage; Plex Systems | is ERP
Deltek Costpoint | platform | Deltek; Costpoint; Deltek Vantagepoint; Deltek Vision; Deltek Cobra; Unanet | is ERP
Unit4 | platform | Agresso; Unit4 Business World; Unit4 ERP | is ERP
TOTVS | platform | TOTVS Protheus; Protheus; Senior Sistemas | is ERP
DATEV | platform | DATEV software | is ERP
Ellucian Banner | platform | Banner student system; Ellucian Colleague; Ellucian; Workday Student; Jenzabar; Colleague ERP | is ERP
Tyler Munis | platform | Munis; Tyler Technologies; Tyler Munis ERP; Accela; New World ERP | is ERP
Yardi | platform | Yardi Voyager; MRI Software; RealPage; AppFolio; Entrata; OneSite; Yardi/MRI; Buildium; MRI real estate
IBM Maximo | platform | Maximo; IBM Maximo Asset Management; Maximo Application Suite; Maximo CMMS | is Asset management systems
Asset management systems | platform | enterprise asset management; EAM systems; CMMS; computerized maintenance management system; computerised maintenance management system; CMMS software; asset management software; EAM software; CMMS systems; maintenance management systems; computerized maintenance management systems
Fiix | platform | UpKeep; eMaint; Limble; MP2; Infor EAM MP2; MaintainX; Fiix CMMS | is Asset management systems
Manufacturing execution systems | platform | MES~2; manufacturing execution system; MES systems; MES software; MES implementation; Siemens Opcenter; Camstar; Apriso; FactoryTalk ProductionCentre; Opcenter; Aveva MES; SAP ME; SAP MII; DELMIA Apriso; Rockwell MES; Critical Manufacturing; Tulip MES
Warehouse management systems | platform | WMS~1; warehouse management system; WMS systems; WMS software; Manhattan WMS; Manhattan Associates; Blue Yonder WMS; Körber WMS; HighJump; RedPrairie; JDA WMS; warehouse management software; Manhattan SCALE; Manhattan Active
Transportation management systems | platform | TMS~2; transportation management system; TMS software; transport management system; MercuryGate; transportation management software; McLeod; McLeod LoadMaster; Oracle OTM; BluJay; Project44; FourKites
Supply chain planning software | platform | Kinaxis; Kinaxis RapidResponse; Blue Yonder; o9 Solutions; JDA Software; Logility; E2open; advanced planning systems; Blue Yonder planning; Llamasoft; OMP planning; JDA~2; i2 planning
Procurement software | platform | e-procurement; eProcurement; procurement systems; Coupa; Jaggaer; Ivalua; procurement tools; e-sourcing tools; GEP SMART; Zycus; procure-to-pay systems; eSourcing; procurement platforms; e-procurement systems
Expense management software | platform | expense management systems; Expensify; Ramp expense; Certify expense; Chrome River; travel and expense systems; Emburse
HR information systems | platform | HRIS; HRMS; human resource information systems; HR information system; HR software; HRIS systems; human resources information system; HR systems; HCM systems; human capital management systems; HCM software; HR technology; HR tools; HRIS administration; HCM platforms; human resources information systems; HRIS platforms; HR information systems software; HRIS software
UKG | platform | UltiPro; Kronos; Ultimate Software; UKG Pro; UKG Ready; Kronos Workforce; Kronos timekeeping; UKG Dimensions; Workforce Ready; Kronos Workforce Central | is HR information systems
ADP Workforce Now | platform | ADP~1; ADP payroll; ADP Workforce; ADP Vantage; ADP GlobalView; ADP Enterprise; ADP eTime; ADP HRIS | is HR information systems
Ceridian Dayforce | platform | Dayforce; Ceridian; Dayforce HCM | is HR information systems
BambooHR | platform | Bamboo HR | is HR information systems
Paycom | platform | Paylocity; Paychex; Paycor; Gusto payroll; Rippling; Paychex Flex; Namely; Isolved; TriNet; Zenefits | is HR information systems
HiBob | platform | Personio; Cornerstone OnDemand; Sage People; Cezanne HR; PeopleHR; Darwinbox; Cornerstone; Cegid HR; Zoho People; Saba Cloud | is HR information systems
Applicant tracking systems | platform | applicant tracking system; ATS~2; ATS systems; recruitment software; iCIMS; Greenhouse ATS; Lever ATS; SmartRecruiters; Jobvite; Bullhorn; Workable ATS; Ashby; JazzHR; recruiting software; applicant tracking software; Bullhorn ATS; Teamtailor; Avature; Brassring; Kenexa; ATS software; ATS platforms
Marketing automation platforms | platform | marketing automation; marketing automation tools; marketing automation software; marketing automation platform; email automation platforms; marketing automation systems; MAP marketing; marketing automation tool; marketing automation technology
HubSpot CRM | platform | HubSpot; Hub Spot; HubSpot Sales Hub; HubSpot Marketing Hub; HubSpot CMS; HubSpot Marketing | is CRM, Marketing automation platforms
Zoho CRM | platform | Zoho; Zoho One; Zoho suite | is CRM
Pipedrive | platform | Pipe Drive | is CRM
SugarCRM | platform | Sugar CRM; SuiteCRM; vTiger; Vtiger CRM | is CRM
Veeva CRM | platform | Veeva; Veeva Vault; Veeva Systems; Veeva Vault QMS; Veeva Vault RIM; Veeva PromoMats | is CRM
Copper CRM | platform | Insightly; Nimble CRM; Close CRM; Freshsales; Keap; Infusionsoft; Act! CRM; GoldMine CRM; Kommo; Less Annoying CRM; Streak CRM; Bitrix24; monday sales CRM; Attio; Maximizer CRM | is CRM
Real estate CRM | platform | Follow Up Boss; kvCORE; Top Producer; LionDesk | is CRM
Blackbaud Raiser's Edge | platform | Raiser's Edge; Blackbaud; Raisers Edge; Blackbaud CRM; DonorPerfect; Bloomerang; Raiser's Edge NXT; Blackbaud Financial Edge | is CRM
Learning management systems | platform | LMS~1; learning management system; LMS administration; LMS platforms; Moodle; Blackboard; Canvas LMS; LMS systems; Blackboard Learn; Docebo; Absorb LMS; learning platforms; TalentLMS; D2L Brightspace; LMS software; Brightspace; SumTotal; Schoology; Moodle LMS
Telecom BSS/OSS | platform | OSS/BSS; BSS/OSS; Amdocs; Netcracker; telecom billing systems; TM Forum; eTOM; Comverse; Ericsson BSCS; Oracle BRM; OSS BSS; Amdocs Billing; Huawei BSS; MetaSolv; CSG billing
Subscription billing | platform | Zuora; Chargebee; Recurly; subscription management platforms; Aria Systems; billing platforms; Zuora Billing; Maxio
Customer success platforms | platform | Gainsight; Totango; ChurnZero; Planhat; Catalyst CS; customer success software; Gainsight CS; customer success tools; Vitally
Sales engagement tools | platform | Outreach.io; SalesLoft; sales enablement platforms; Gong.io; Highspot; Seismic enablement; sales engagement platforms; Apollo.io; ZoomInfo; Salesloft/Outreach; LinkedIn Sales Navigator; Sales Navigator; Clari; sales tools; Chorus.ai; Gong~3
Contract lifecycle management software | platform | CLM software; Icertis; Ironclad CLM; Agiloft; Conga; Conga CLM; Conga Composer; CLM systems; contract management software; Apttus; contract management systems; contract lifecycle management systems
Mainframe banking | platform | Hogan Systems; FIS banking; Vision Plus; VisionPLUS; First Data VisionPLUS; TSYS; Base24; BASE24
PLM software | platform | PLM systems; PLM~2; product lifecycle management software; Siemens Teamcenter; Teamcenter; PTC Windchill; Windchill; ENOVIA; Agile PLM; Oracle Agile PLM; Arena PLM; Aras Innovator; 3DEXPERIENCE; PDM systems; product data management; PTC FlexPLM; Centric PLM; SolidWorks PDM; Oracle Agile; Dassault 3DEXPERIENCE; FlexPLM; SAP PLM; Enovia; Aras PLM; Autodesk Vault; Infor PLM
Digital asset management | platform | DAM systems; DAM~2; digital asset management systems; Bynder; Widen DAM; Brandfolder; digital asset management system; AEM DAM; MediaValet; Canto DAM; Aprimo; Cloudinary; DAM software; NetX DAM; digital asset management tools
Customer communications management | platform | CCM~2; Quadient Inspire; Quadient; OpenText Exstream CCM; GMC Inspire; Smart Communications; xPression; Papyrus software; HP Exstream; Thunderhead; DocOrigin; CCM software; Messagepoint; Oracle Documaker; Documaker
`;
