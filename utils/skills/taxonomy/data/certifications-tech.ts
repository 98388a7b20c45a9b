/** Certifications in technology and what each proves. Exam codes stand as aliases. */
export const certificationsTech = `
# AWS
AWS Certified Cloud Practitioner | certification | | proves AWS, Cloud computing; is AWS certification
AWS Certified AI Practitioner | certification | AWS AI Practitioner | proves AWS, Artificial intelligence, Generative AI; is AWS certification
AWS Certified Solutions Architect Associate | certification | AWS Certified Solutions Architect; AWS Solutions Architect Associate | proves AWS, Cloud architecture, Amazon EC2, Amazon S3, Amazon VPC; is AWS certification
AWS Certified Solutions Architect Professional | certification | | above AWS Certified Solutions Architect Associate; proves AWS, Cloud architecture, Cloud migration; is AWS certification
AWS Certified Developer Associate | certification | AWS Certified Developer | proves AWS, AWS Lambda, Amazon DynamoDB, Amazon API Gateway; is AWS certification
AWS Certified SysOps Administrator Associate | certification | | proves AWS, Cloud administration, Amazon CloudWatch; is AWS certification
AWS Certified DevOps Engineer Professional | certification | | above AWS Certified Developer Associate, AWS Certified SysOps Administrator Associate; proves AWS, DevOps, CI/CD, AWS CloudFormation; is AWS certification
AWS Certified Data Engineer Associate | certification | | proves AWS, Data engineering, AWS Glue, Amazon Redshift; is AWS certification
AWS Certified Data Analytics Specialty | certification | | proves AWS, Big data, Amazon Redshift; is AWS certification
AWS Certified Database Specialty | certification | | proves AWS, Amazon RDS, Amazon DynamoDB; is AWS certification
AWS Certified Machine Learning Specialty | certification | | proves AWS, Machine learning, Amazon SageMaker; is AWS certification
AWS Certified Machine Learning Engineer Associate | certification | | proves AWS, MLOps, Amazon SageMaker; is AWS certification
AWS Certified Generative AI Developer Professional | certification | | proves AWS, Generative AI, Amazon Bedrock; is AWS certification
AWS Certified Security Specialty | certification | | proves AWS, Cloud security, AWS IAM; is AWS certification
AWS Certified Advanced Networking Specialty | certification | | proves AWS, Cloud networking, Amazon VPC; is AWS certification
AWS Certified SAP Specialty | certification | | proves AWS, SAP; is AWS certification
AWS certification | certification | AWS certifications; AWS certified | proves AWS; is Cloud certification
Cloud certification | certification | cloud certifications | proves Cloud computing
# Microsoft
Microsoft certification | certification | Microsoft certifications | proves Information technology
Azure certification | certification | Azure certifications | proves Microsoft Azure; is Cloud certification, Microsoft certification
Microsoft Azure Fundamentals | certification | AZ-900; AZ900 | proves Microsoft Azure, Cloud computing; is Azure certification
Azure Administrator Associate | certification | AZ-104; AZ104 | above Microsoft Azure Fundamentals; proves Microsoft Azure, Cloud administration, Azure Virtual Machines, Azure Virtual Network; is Azure certification
Azure Developer Associate | certification | AZ-204 | proves Microsoft Azure, Azure Functions, Azure App Service; is Azure certification
Azure Solutions Architect Expert | certification | AZ-305; AZ-303; AZ-304; Azure Solutions Architect; Azure Solution Architect | above Azure Administrator Associate; proves Microsoft Azure, Cloud architecture; is Azure certification
Azure Security Engineer Associate | certification | AZ-500 | proves Microsoft Azure, Cloud security; is Azure certification
DevOps Engineer Expert | certification | AZ-400 | above Microsoft Azure Fundamentals; proves Azure DevOps, DevOps, CI/CD, Microsoft Azure; is Azure certification
Azure Network Engineer Associate | certification | AZ-700 | proves Microsoft Azure, Cloud networking, Azure Virtual Network; is Azure certification
Azure Virtual Desktop Specialty | certification | AZ-140 | proves Azure Virtual Desktop; is Azure certification
Windows Server Hybrid Administrator Associate | certification | AZ-800 | proves Windows Server, Windows administration, Active Directory; is Microsoft certification
Azure AI Fundamentals | certification | AI-900 | proves Artificial intelligence, Microsoft Azure; is Azure certification
Azure AI Engineer Associate | certification | AI-102 | above Azure AI Fundamentals; proves Azure AI services, Artificial intelligence, Microsoft Azure; is Azure certification
Azure Data Fundamentals | certification | DP-900 | proves Microsoft Azure, Databases; is Azure certification
Azure Data Engineer Associate | certification | DP-203; Azure Data Engineer | above Azure Data Fundamentals; proves Microsoft Azure, Data engineering, Azure Synapse Analytics, Azure Data Factory; is Azure certification
Azure Data Scientist Associate | certification | DP-100 | proves Microsoft Azure, Machine learning, Azure Machine Learning; is Azure certification
Azure Database Administrator Associate | certification | DP-300 | proves Azure SQL Database, Database administration, SQL; is Azure certification
Fabric Analytics Engineer Associate | certification | DP-600 | proves Microsoft Fabric, SQL, Power BI; is Microsoft certification
Fabric Data Engineer Associate | certification | DP-700 | proves Microsoft Fabric, Data engineering; is Microsoft certification
Power BI Data Analyst Associate | certification | PL-300; PL300 | proves Power BI, Data analysis, Data visualisation, DAX; is Microsoft certification
Power Platform Fundamentals | certification | PL-900 | proves Microsoft Power Platform; is Microsoft certification
Power Platform Functional Consultant Associate | certification | PL-200 | proves Microsoft Power Platform, Power Apps, Power Automate; is Microsoft certification
Power Platform Developer Associate | certification | PL-400 | proves Microsoft Power Platform, Power Apps; is Microsoft certification
Power Automate RPA Developer Associate | certification | PL-500 | proves Power Automate, Robotic process automation; is Microsoft certification
Power Platform Solution Architect Expert | certification | PL-600 | proves Microsoft Power Platform; is Microsoft certification
Microsoft 365 Fundamentals | certification | MS-900 | proves Microsoft 365; is Microsoft certification
Microsoft 365 Administrator Expert | certification | MS-102; MS-100 | proves Microsoft 365, System administration, Azure Active Directory; is Microsoft certification
Endpoint Administrator Associate | certification | MD-102; MD-100 | proves Microsoft Intune, Endpoint management, Windows; is Microsoft certification
Teams Administrator Associate | certification | MS-700 | proves Microsoft Teams; is Microsoft certification
Messaging Administrator Associate | certification | MS-203 | proves Microsoft Exchange; is Microsoft certification
Security Operations Analyst Associate | certification | SC-200 | proves Microsoft Sentinel, Microsoft Defender, Security operations; is Microsoft certification
Identity and Access Administrator Associate | certification | SC-300 | proves Azure Active Directory, Identity and access management; is Microsoft certification
Information Protection Administrator Associate | certification | SC-400 | proves Data loss prevention, Microsoft Purview; is Microsoft certification
Cybersecurity Architect Expert | certification | SC-100 | proves Security architecture, Zero trust; is Microsoft certification
Security Compliance and Identity Fundamentals | certification | SC-900 | proves Cybersecurity; is Microsoft certification
Dynamics 365 Fundamentals | certification | MB-910 | proves Microsoft Dynamics 365; is Microsoft certification
Dynamics 365 Functional Consultant Associate | certification | | above Dynamics 365 Fundamentals; proves Microsoft Dynamics 365; is Microsoft certification
Dynamics 365 Sales Functional Consultant Associate | certification | MB-210 | above Dynamics 365 Fundamentals; proves Microsoft Dynamics 365; is Dynamics 365 Functional Consultant Associate
Dynamics 365 Customer Service Functional Consultant Associate | certification | MB-230 | above Dynamics 365 Fundamentals; proves Microsoft Dynamics 365; is Dynamics 365 Functional Consultant Associate
Dynamics 365 Customer Insights Functional Consultant Associate | certification | MB-220 | above Dynamics 365 Fundamentals; proves Microsoft Dynamics 365; is Dynamics 365 Functional Consultant Associate
Dynamics 365 Finance Functional Consultant Associate | certification | MB-310 | above Dynamics 365 Fundamentals; proves Microsoft Dynamics 365 Finance and Operations; is Dynamics 365 Functional Consultant Associate
Dynamics 365 Supply Chain Management Functional Consultant Associate | certification | MB-330 | above Dynamics 365 Fundamentals; proves Microsoft Dynamics 365 Finance and Operations; is Dynamics 365 Functional Consultant Associate
Dynamics 365 Business Central Functional Consultant Associate | certification | MB-800 | proves Microsoft Dynamics 365 Business Central; is Dynamics 365 Functional Consultant Associate
Dynamics 365 Finance and Operations Apps Developer Associate | certification | MB-500 | proves Microsoft Dynamics 365 Finance and Operations, X++; is Microsoft certification
Dynamics 365 Finance and Operations Apps Solution Architect Expert | certification | MB-700 | above Dynamics 365 Finance and Operations Apps Developer Associate; proves Microsoft Dynamics 365 Finance and Operations; is Microsoft certification
MCSE certification | certification | MCSE; Microsoft Certified Solutions Expert; Microsoft Certified Systems Engineer | above MCSA certification; proves Windows Server, Windows administration; is Microsoft certification
MCSA certification | certification | MCSA; Microsoft Certified Solutions Associate; Microsoft Certified Systems Administrator | proves Windows Server; is Microsoft certification
MCITP certification | certification | MCITP | proves Windows administration; is Microsoft certification
MCTS certification | certification | MCTS; Microsoft Certified Technology Specialist | proves Windows; is Microsoft certification
MCDST certification | certification | MCDST | proves Technical support, Windows; is Microsoft certification
Microsoft Technology Associate | certification | MTA certification | proves Information technology; is Microsoft certification
Microsoft Office Specialist | certification | MOS certification; MOS~2 | proves Microsoft Office; is Microsoft certification
Microsoft Certified Trainer | certification | MCT certification; MCT~2 | proves Training delivery; is Microsoft certification
GitHub Foundations | certification | GH-900 | proves GitHub, Git
GitHub Copilot certification | certification | GH-300 | proves GitHub Copilot
# Google
Google Cloud certification | certification | | proves Google Cloud; is Cloud certification
Cloud Digital Leader | certification | | proves Google Cloud, Cloud computing; is Google Cloud certification
Associate Cloud Engineer | certification | | proves Google Cloud, Cloud administration; is Google Cloud certification
Professional Cloud Architect | certification | Google Cloud Architect | above Associate Cloud Engineer; proves Google Cloud, Cloud architecture; is Google Cloud certification
Professional Data Engineer | certification | GCP Data Engineer | proves Google Cloud, Data engineering, Google BigQuery; is Google Cloud certification
Professional Cloud Developer | certification | | proves Google Cloud, Cloud-native development; is Google Cloud certification
Professional Cloud DevOps Engineer | certification | | proves Google Cloud, DevOps, Site reliability engineering; is Google Cloud certification
Professional Cloud Security Engineer | certification | | proves Google Cloud, Cloud security; is Google Cloud certification
Professional Cloud Network Engineer | certification | | proves Google Cloud, Cloud networking; is Google Cloud certification
Professional Cloud Database Engineer | certification | | proves Google Cloud, Databases; is Google Cloud certification
Professional Machine Learning Engineer | certification | | proves Google Cloud, Machine learning, Google Vertex AI; is Google Cloud certification
Generative AI Leader | certification | | proves Generative AI; is Google Cloud certification
Google Workspace Administrator | certification | | proves Google Workspace; is Google Cloud certification
Google Data Analytics Certificate | certification | | proves Data analysis, SQL, Tableau, R
Google IT Support Certificate | certification | | proves Technical support, Networking, Operating systems
Google Cybersecurity Certificate | certification | | proves Cybersecurity, Python, SQL, Linux
Google UX Design Certificate | certification | | proves User experience design
Associate Android Developer | certification | Android certification | proves Android development
TensorFlow Developer Certificate | certification | TensorFlow certification | proves TensorFlow, Deep learning
# IBM and Meta
IBM Data Science Professional Certificate | certification | | proves Data science, Python, SQL
IBM Data Analyst Professional Certificate | certification | | proves Data analysis, Python, SQL
Meta Front-End Developer Certificate | certification | | proves JavaScript, React, HTML, CSS
Meta Back-End Developer Certificate | certification | | proves Python, Django, SQL
# Oracle, Java, SAP
Oracle certification | certification | Oracle certifications | proves Oracle Database
Oracle Database Administration Certified Professional | certification | | proves Oracle Database, Database administration; is Oracle certification
Oracle Database SQL Certified Associate | certification | Oracle SQL certification | proves SQL, Oracle Database; is Oracle certification
Java certification | certification | OCPJP; OCJP; SCJP; Sun Certified Java Programmer; Oracle Certified Java Programmer; OCAJP | proves Java; is Oracle certification
OCI Foundations Associate | certification | | proves Oracle Cloud Infrastructure, Cloud computing; is Oracle certification, Cloud certification
OCI Architect Associate | certification | | above OCI Foundations Associate; proves Oracle Cloud Infrastructure, Cloud architecture; is Oracle certification, Cloud certification
OCI Architect Professional | certification | | above OCI Architect Associate; proves Oracle Cloud Infrastructure, Cloud architecture; is Oracle certification, Cloud certification
Spring Certified Professional | certification | Spring certification | proves Spring, Spring Boot
SAP certification | certification | | proves SAP
SAP Certified Associate ABAP | certification | SAP ABAP certification | proves ABAP, SAP; is SAP certification
SAP S/4HANA certification | certification | | proves SAP S/4HANA; is SAP certification
SAP HANA certification | certification | | proves SAP HANA; is SAP certification
SAP SuccessFactors certification | certification | SAP Certified SuccessFactors | proves SAP SuccessFactors; is SAP certification
# Salesforce and ServiceNow
Salesforce certification | certification | | proves Salesforce
Salesforce Certified Administrator | certification | Salesforce Administrator certification | proves Salesforce, Salesforce administration; is Salesforce certification
Salesforce Certified Advanced Administrator | certification | ADM 301 | above Salesforce Certified Administrator; proves Salesforce, Salesforce administration; is Salesforce certification
Salesforce Platform App Builder | certification | | proves Salesforce, Low-code development; is Salesforce certification
Salesforce Platform Developer I | certification | | proves Salesforce, Apex, SOQL; is Salesforce certification
Salesforce Platform Developer II | certification | | above Salesforce Platform Developer I; proves Apex, Salesforce; is Salesforce certification
Salesforce Sales Cloud Consultant | certification | | proves Salesforce Sales Cloud; is Salesforce certification
Salesforce Service Cloud Consultant | certification | | proves Salesforce Service Cloud; is Salesforce certification
Salesforce Experience Cloud Consultant | certification | | proves Salesforce Experience Cloud; is Salesforce certification
Salesforce Marketing Cloud Email Specialist | certification | | proves Salesforce Marketing Cloud; is Salesforce certification
Pardot Specialist | certification | | proves Salesforce Account Engagement; is Salesforce certification
Salesforce CPQ Specialist | certification | | proves Salesforce CPQ; is Salesforce certification
Salesforce Data Cloud Consultant | certification | | proves Salesforce Data Cloud; is Salesforce certification
Salesforce Application Architect | certification | Salesforce System Architect | proves Salesforce; is Salesforce certification
Salesforce Certified Technical Architect | certification | Salesforce CTA | above Salesforce Application Architect; proves Salesforce; is Salesforce certification
Tableau certification | certification | Tableau Desktop Specialist; Tableau Certified Data Analyst | proves Tableau, Data visualisation
MuleSoft Certified Developer | certification | MCD Level 1; MuleSoft certification | proves MuleSoft, API development
ServiceNow certification | certification | | proves ServiceNow
ServiceNow Certified System Administrator | certification | ServiceNow CSA | proves ServiceNow; is ServiceNow certification
ServiceNow Certified Application Developer | certification | ServiceNow CAD | proves ServiceNow; is ServiceNow certification
ServiceNow Certified Implementation Specialist | certification | ServiceNow CIS | above ServiceNow Certified System Administrator; proves ServiceNow; is ServiceNow certification
CIS-ITSM | certification | | proves ServiceNow, IT service management; is ServiceNow Certified Implementation Specialist
CIS-HRSD | certification | | proves ServiceNow; is ServiceNow Certified Implementation Specialist
CIS-CSM | certification | | proves ServiceNow; is ServiceNow Certified Implementation Specialist
CIS-Discovery | certification | | proves ServiceNow, CMDB; is ServiceNow Certified Implementation Specialist
Workday certification | certification | Workday Pro | proves Workday
Pega certification | certification | | proves Pega
Pega Certified System Architect | certification | PCSA | proves Pega; is Pega certification
Pega Certified Senior System Architect | certification | PCSSA | above Pega Certified System Architect; proves Pega; is Pega certification
Pega Certified Lead System Architect | certification | PCLSA | above Pega Certified Senior System Architect; proves Pega; is Pega certification
UiPath certification | certification | UiARD | proves UiPath, Robotic process automation
Automation Anywhere certification | certification | | proves Automation Anywhere, Robotic process automation
Blue Prism certification | certification | | proves Blue Prism, Robotic process automation
OutSystems certification | certification | OutSystems Associate Developer | proves OutSystems, Low-code development
Mendix certification | certification | | proves Mendix, Low-code development
Appian certification | certification | | proves Appian, Low-code development
Adobe Certified Expert | certification | Adobe certification | proves Adobe Creative Cloud
Adobe Commerce certification | certification | | proves Magento
HubSpot certification | certification | | proves Digital marketing
Atlassian certification | certification | ACP-100 | proves Jira
# Data platforms
Databricks certification | certification | | proves Databricks
Databricks Certified Data Engineer Associate | certification | | proves Databricks, Data engineering, Apache Spark; is Databricks certification
Databricks Certified Data Engineer Professional | certification | | above Databricks Certified Data Engineer Associate; proves Databricks, Data engineering, Apache Spark; is Databricks certification
Databricks Certified Associate Developer for Apache Spark | certification | Spark certification | proves Apache Spark; is Databricks certification
Databricks Certified Machine Learning Associate | certification | | proves Databricks, Machine learning; is Databricks certification
Databricks Certified Machine Learning Professional | certification | | above Databricks Certified Machine Learning Associate; proves Databricks, Machine learning, MLOps; is Databricks certification
SnowPro Core | certification | SnowPro | proves Snowflake, SQL, Data warehousing
SnowPro Advanced | certification | | above SnowPro Core; proves Snowflake, Data warehousing
dbt Analytics Engineering certification | certification | | proves dbt, SQL
MongoDB Certified Developer | certification | MongoDB certification | proves MongoDB, NoSQL
Confluent Certified Developer | certification | CCDAK; CCAAK | proves Apache Kafka
Elastic Certified Engineer | certification | | proves Elasticsearch, Elastic Stack
Cloudera Certified Associate | certification | CCA175; Cloudera certification; CCAH; CCDH | proves Apache Hadoop, Cloudera
Alteryx Designer Core | certification | Alteryx certification | proves Alteryx
Qlik certification | certification | | proves Qlik Sense
SAS certification | certification | | proves SAS, SAS language
Informatica certification | certification | | proves Informatica
Teradata certification | certification | | proves Teradata, SQL
Certified Data Management Professional | certification | CDMP | proves Data management, Data governance
Certified Business Intelligence Professional | certification | CBIP | proves Business intelligence, Data warehousing
Certified Analytics Professional | certification | | proves Data analysis
GIS Professional | certification | GISP; GISCI | proves GIS
NVIDIA Deep Learning Institute certificate | certification | NVIDIA DLI; NVIDIA certification | proves Deep learning
# Kubernetes, Linux, HashiCorp
Certified Kubernetes Administrator | certification | CKA~1 | above Kubernetes and Cloud Native Associate; proves Kubernetes, Containers, Linux; is Kubernetes certification
Certified Kubernetes Application Developer | certification | CKAD | proves Kubernetes, Containers; is Kubernetes certification
Certified Kubernetes Security Specialist | certification | CKS~1; CKS certification | above Certified Kubernetes Administrator; proves Kubernetes, Kubernetes security; is Kubernetes certification
Kubernetes and Cloud Native Associate | certification | KCNA | proves Kubernetes, Cloud-native development; is Kubernetes certification
Kubernetes and Cloud Native Security Associate | certification | KCSA | proves Kubernetes, Kubernetes security; is Kubernetes certification
Kubernetes certification | certification | CNCF certification | proves Kubernetes
Prometheus Certified Associate | certification | PCA Prometheus | proves Prometheus, Observability
Docker Certified Associate | certification | DCA~2 | proves Docker, Containers
HashiCorp Certified Terraform Associate | certification | Terraform certification; Terraform Associate | proves Terraform, Infrastructure as code
HashiCorp Certified Vault Associate | certification | | proves HashiCorp Vault, Secrets management
HashiCorp Certified Vault Operations Professional | certification | | above HashiCorp Certified Vault Associate; proves HashiCorp Vault, Secrets management
Red Hat certification | certification | RHCT | proves Red Hat Enterprise Linux
Red Hat Certified Architect | certification | RHCA | above Red Hat Certified Engineer; proves Red Hat Enterprise Linux, Linux administration; is Red Hat certification, Linux certification
Red Hat Certified System Administrator | certification | RHCSA; EX200 | proves Red Hat Enterprise Linux, Linux administration; is Red Hat certification, Linux certification
Red Hat Certified Engineer | certification | RHCE; EX294 | above Red Hat Certified System Administrator; proves Red Hat Enterprise Linux, Linux administration, Ansible; is Red Hat certification, Linux certification
Red Hat Certified Specialist in OpenShift | certification | OpenShift certification; EX280; EX180 | proves OpenShift, Kubernetes; is Red Hat certification
Linux certification | certification | certified in Linux | proves Linux
Linux Professional Institute LPIC-1 | certification | LPIC | above LPI Linux Essentials; proves Linux, Linux administration; is Linux certification
LPIC-2 | certification | LPIC2 | above Linux Professional Institute LPIC-1; proves Linux administration; is Linux certification
LPIC-3 | certification | LPIC3 | above LPIC-2; proves Linux administration; is Linux certification
LPI Linux Essentials | certification | | proves Linux; is Linux certification
LPI DevOps Tools Engineer | certification | | proves DevOps; is Linux certification
Linux Foundation Certified System Administrator | certification | LFCS | proves Linux, Linux administration; is Linux certification
Linux Foundation Certified Engineer | certification | LFCE | above Linux Foundation Certified System Administrator; proves Linux, Linux administration; is Linux certification
SUSE Certified Administrator | certification | SUSE certification; SCA SUSE | proves SUSE Linux, Linux administration; is Linux certification
DevOps Institute certification | certification | DevOps Foundation | proves DevOps
SRE Foundation | certification | | proves Site reliability engineering
OpenJS Node.js Application Developer | certification | JSNAD | proves Node.js, JavaScript
OpenJS Node.js Services Developer | certification | JSNSD | proves Node.js, JavaScript
FinOps Certified Practitioner | certification | FOCP | proves Cloud cost optimization
Certified Cloud Native Platform Engineering Associate | certification | CNPA; CNPE | proves Platform engineering
# VMware, Citrix, storage, backup
VMware certification | certification | | proves Virtualization
VMware Certified Professional | certification | VCP-DCV; VCP~1; VCP6 | proves VMware vSphere, Virtualization; is VMware certification
VMware Certified Advanced Professional | certification | VCAP | above VMware Certified Professional; proves VMware vSphere, Virtualization; is VMware certification
VMware Certified Design Expert | certification | VCDX | above VMware Certified Implementation Expert; proves VMware vSphere; is VMware certification
VMware Certified Implementation Expert | certification | VCIX | above VMware Certified Professional; proves VMware vSphere; is VMware certification
Citrix Certified Associate | certification | CCA-V | proves Citrix, Virtual desktop infrastructure
Citrix Certified Professional | certification | CCP-V | above Citrix Certified Associate; proves Citrix, Virtual desktop infrastructure
Citrix Certified Expert | certification | CCE-V | above Citrix Certified Professional; proves Citrix, Virtual desktop infrastructure
Nutanix Certified Professional | certification | | proves Nutanix
NetApp Certified Data Administrator | certification | NCDA; NetApp certification | proves NetApp, Storage systems
NetApp Certified Implementation Engineer | certification | NCIE | above NetApp Certified Data Administrator; proves NetApp, Storage systems
Dell Technologies certification | certification | | proves Storage systems
Veeam Certified Engineer | certification | VMCE; Veeam certification | proves Veeam, Backup and recovery
Certified Data Centre Professional | certification | CDCP~1 | proves Data centre operations
Certified Data Centre Specialist | certification | CDCS | above Certified Data Centre Professional; proves Data centre operations
Certified Data Centre Expert | certification | CDCE | above Certified Data Centre Specialist; proves Data centre operations
# CompTIA
CompTIA certification | certification | CompTIA | proves Information technology
CompTIA A+ | certification | A+ certification; A+~2; CompTIA A | above CompTIA ITF+; proves Computer hardware, Technical support, Operating systems; is CompTIA certification
CompTIA Network+ | certification | Network+; Net+~1 | proves Networking, Network troubleshooting, TCP/IP; is CompTIA certification, Network certification
CompTIA Security+ | certification | Security+; Sec+~1 | proves Cybersecurity, Network security, IT risk management; is CompTIA certification, Security certification
CompTIA CySA+ | certification | CSA+; CYSA | above CompTIA Security+; proves Cybersecurity, Security operations, Vulnerability management, Threat detection; is CompTIA certification, Security certification
CompTIA PenTest+ | certification | PenTest+ | above CompTIA Security+; proves Penetration testing, Vulnerability management; is CompTIA certification, Security certification
CompTIA SecurityX | certification | CASP; CompTIA Advanced Security Practitioner; SecurityX | above CompTIA Security+, CompTIA CySA+, CompTIA PenTest+; proves Security architecture, Cybersecurity; is CompTIA certification, Security certification
CompTIA Cloud+ | certification | Cloud+ | proves Cloud computing, Virtualization; is CompTIA certification
CompTIA Linux+ | certification | Linux+ | proves Linux, Linux administration; is CompTIA certification, Linux certification
CompTIA Server+ | certification | Server+ | proves System administration, Computer hardware; is CompTIA certification
CompTIA Data+ | certification | Data+ | proves Data analysis; is CompTIA certification
CompTIA Project+ | certification | Project+ | proves Project management; is CompTIA certification
CompTIA ITF+ | certification | ITF+; Tech+ | proves Computer literacy; is CompTIA certification
# Cisco and other networks
Cisco certification | certification | | proves Cisco networking; is Network certification
CCNA | certification | Cisco Certified Network Associate | above Cisco CCENT; proves Networking, Routing and switching, Cisco networking, TCP/IP; is Cisco certification, Network certification
CCNP | certification | Cisco Certified Network Professional; ENCOR | above CCNA; proves Networking, Routing and switching, Cisco networking, Routing protocols; is Cisco certification, Network certification
CCIE | certification | Cisco Certified Internetwork Expert | above CCNP; proves Networking, Network design, Cisco networking; is Cisco certification, Network certification
CCNA Security | certification | | proves Network security, Cisco networking; is Cisco certification, Security certification
CCNP Security | certification | CCSP Cisco | above CCNA Security; proves Network security, Cisco networking, Firewalls; is Cisco certification, Security certification
Cisco Certified DevNet Associate | certification | | proves Network automation, Python; is Cisco certification
Cisco Certified DevNet Professional | certification | | above Cisco Certified DevNet Associate; proves Network automation; is Cisco certification
Cisco CyberOps Associate | certification | | proves Security operations, Cybersecurity; is Cisco certification, Security certification
Cisco CCENT | certification | CCENT; Cisco Certified Entry Networking Technician | proves Networking; is Cisco certification, Network certification
Cisco Certified Support Technician | certification | CCST | proves Networking; is Cisco certification, Network certification
Cisco Certified Design Associate | certification | CCDA~2 | proves Network design, Cisco networking; is Cisco certification, Network certification
Cisco Certified Design Professional | certification | CCDP | above Cisco Certified Design Associate; proves Network design, Cisco networking; is Cisco certification, Network certification
Cisco Certified Design Expert | certification | CCDE | above Cisco Certified Design Professional; proves Network design, Cisco networking; is Cisco certification, Network certification
Cisco Meraki certification | certification | CMNO; ECMS | proves Cisco Meraki; is Cisco certification
Network certification | certification | networking certification | proves Networking
JNCIA | certification | Juniper certification | proves Juniper networking, Networking; is Network certification
JNCIS | certification | | above JNCIA; proves Juniper networking, Routing and switching; is Network certification
JNCIP | certification | | above JNCIS; proves Juniper networking, Routing protocols; is Network certification
JNCIE | certification | | above JNCIP; proves Juniper networking; is Network certification
Aruba Certified Associate | certification | ACMA | proves HPE Aruba, Wireless networking; is Network certification
Aruba Certified Professional | certification | ACMP; Aruba certification | above Aruba Certified Associate; proves HPE Aruba, Wireless networking; is Network certification
Arista certification | certification | ACE-A | proves Arista; is Network certification
Huawei HCIA | certification | HCIA; HCNA | proves Networking; is Network certification
Huawei HCIP | certification | HCIP; HCNP | above Huawei HCIA; proves Networking; is Network certification
Huawei HCIE | certification | HCIE | above Huawei HCIP; proves Networking; is Network certification
MikroTik MTCNA | certification | MTCNA; MikroTik certification | proves Networking, MikroTik; is Network certification
MikroTik MTCRE | certification | MTCRE | above MikroTik MTCNA; proves Routing protocols, MikroTik; is Network certification
MikroTik MTCINE | certification | MTCINE | above MikroTik MTCRE; proves Routing protocols, MikroTik; is Network certification
Certified Wireless Technology Specialist | certification | CWTS | proves Wireless networking; is Network certification
Certified Wireless Network Administrator | certification | CWNA; CWNP | above Certified Wireless Technology Specialist; proves Wireless networking; is Network certification
Certified Wireless Security Professional | certification | CWSP | above Certified Wireless Network Administrator; proves Wireless networking, Network security; is Network certification
Certified Wireless Design Professional | certification | CWDP | above Certified Wireless Network Administrator; proves Wireless networking, Network design; is Network certification
Certified Wireless Analysis Professional | certification | CWAP | above Certified Wireless Network Administrator; proves Wireless networking; is Network certification
Certified Wireless Network Expert | certification | CWNE | above Certified Wireless Security Professional, Certified Wireless Design Professional, Certified Wireless Analysis Professional; proves Wireless networking; is Network certification
F5 Certified Administrator | certification | F5-CA; F5 certification; F5-CTS; F5 certified | proves F5 BIG-IP, Load balancing; is Network certification
BICSI RCDD | certification | RCDD; BICSI | proves Network installation
Fiber Optic Association certification | certification | CFOT; Certified Fiber Optic Technician | proves Fiber optics
AVIXA CTS | certification | Certified Technology Specialist; CTS-D; CTS-I; CTS certification | proves Audio-visual systems
Avaya certification | certification | ACIS~2; ACSS | proves Avaya
Genesys certification | certification | | proves Genesys
# Security: vendor
Palo Alto PCNSE | certification | PCNSE | above Palo Alto PCNSA; proves Palo Alto firewalls, Network security; is Security certification
Palo Alto PCCET | certification | PCCET; PCCSA | proves Network security; is Security certification
Palo Alto PCNSA | certification | PCNSA | above Palo Alto PCCET; proves Palo Alto firewalls, Firewalls; is Security certification
Fortinet certification | certification | NSE certification | proves Fortinet FortiGate; is Security certification
Fortinet NSE 4 | certification | NSE4 | proves Fortinet FortiGate, Firewalls, Network security; is Fortinet certification
Fortinet NSE 5 | certification | NSE5 | above Fortinet NSE 4; proves Fortinet FortiGate, FortiAnalyzer; is Fortinet certification
Fortinet NSE 6 | certification | NSE6 | above Fortinet NSE 5; proves Fortinet FortiGate; is Fortinet certification
Fortinet NSE 7 | certification | NSE7 | above Fortinet NSE 6; proves Fortinet FortiGate, Network security; is Fortinet certification
Fortinet NSE 8 | certification | NSE8 | above Fortinet NSE 7; proves Fortinet FortiGate, Network security; is Fortinet certification
Check Point CCSA | certification | CCSA certification | proves Check Point firewalls, Firewalls; is Security certification
Check Point CCSE | certification | CCSE | above Check Point CCSA; proves Check Point firewalls, Network security; is Security certification
Splunk Core Certified User | certification | Splunk certification | proves Splunk
Splunk Core Certified Power User | certification | | above Splunk Core Certified User; proves Splunk
Splunk Enterprise Certified Admin | certification | | above Splunk Core Certified Power User; proves Splunk, Log management tools
Splunk Enterprise Certified Architect | certification | | above Splunk Enterprise Certified Admin; proves Splunk, Log management tools
CrowdStrike Certified Falcon Administrator | certification | CCFA; CrowdStrike certification | proves CrowdStrike, Endpoint security; is Security certification
CrowdStrike Certified Falcon Responder | certification | CCFR | proves CrowdStrike, Security incident response; is Security certification
CrowdStrike Certified Falcon Hunter | certification | CCFH | proves CrowdStrike, Threat hunting; is Security certification
CyberArk Defender | certification | CyberArk certification | proves CyberArk, Privileged access management; is Security certification
CyberArk Sentry | certification | | above CyberArk Defender; proves CyberArk, Privileged access management; is Security certification
CyberArk Guardian | certification | | above CyberArk Sentry; proves CyberArk, Privileged access management; is Security certification
Okta Certified Professional | certification | Okta certification | proves Okta, Identity and access management; is Security certification
SailPoint certification | certification | | proves SailPoint, Identity and access management; is Security certification
Zscaler certification | certification | ZCCA; ZCCP; ZDTA; Zscaler Digital Transformation Administrator | proves Zscaler; is Security certification
Certificate of Cloud Security Knowledge | certification | CCSK | proves Cloud security; is Security certification
# Security: ISC2, ISACA, GIAC, EC-Council, OffSec
Security certification | certification | security certifications; IAT Level II; IAT Level III; DoD 8570 certification | proves Cybersecurity
CISSP | certification | Certified Information Systems Security Professional | proves Cybersecurity, Security architecture, Security governance, IT risk management, Identity and access management; is Security certification
CISSP-ISSAP | certification | ISSAP | above CISSP; proves Security architecture; is Security certification
CISSP-ISSEP | certification | ISSEP | above CISSP; proves Security architecture; is Security certification
CISSP-ISSMP | certification | ISSMP | above CISSP; proves Security governance; is Security certification
CCSP | certification | Certified Cloud Security Professional | proves Cloud security, Cloud computing; is Security certification
SSCP | certification | Systems Security Certified Practitioner | proves Cybersecurity, Security operations; is Security certification
CSSLP | certification | Certified Secure Software Lifecycle Professional | proves Application security, Secure coding; is Security certification
Certified in Governance Risk and Compliance | certification | CGRC | proves Security governance, Risk Management Framework; is Security certification
ISC2 Certified in Cybersecurity | certification | ISC2 CC; Certified in Cybersecurity | proves Cybersecurity; is Security certification
HCISPP | certification | | proves HIPAA, Data privacy; is Security certification
CISM | certification | Certified Information Security Manager | proves Security governance, IT risk management, Cybersecurity, Security incident response; is Security certification
CISA | certification | Certified Information Systems Auditor | proves IT audit, Security governance, Security auditing; is Security certification
CRISC | certification | Certified in Risk and Information Systems Control; Certified in Risk and Information Systems Controls | proves IT risk management; is Security certification
CGEIT | certification | | proves IT management; is Security certification
CDPSE | certification | Certified Data Privacy Solutions Engineer | proves Data privacy; is Security certification
COBIT Foundation | certification | COBIT certification; COBIT 2019 Foundation | proves COBIT, IT management
ISACA CSX | certification | CSX-P; CCOA | proves Cybersecurity; is Security certification
GIAC certification | certification | GIAC | proves Cybersecurity; is Security certification
GSEC | certification | | proves Cybersecurity, Network security; is GIAC certification
GCIH | certification | GIAC Certified Incident Handler | proves Security incident response, Threat detection; is GIAC certification
GCIA | certification | GIAC Certified Intrusion Analyst | proves Threat detection, Intrusion detection and prevention; is GIAC certification
GCFA | certification | GIAC Certified Forensic Analyst | proves Digital forensics, Security incident response; is GIAC certification
GCFE | certification | GIAC Certified Forensic Examiner | proves Digital forensics; is GIAC certification
GNFA | certification | GIAC Network Forensic Analyst | proves Digital forensics; is GIAC certification
GREM | certification | GIAC Reverse Engineering Malware | proves Malware analysis, Reverse engineering; is GIAC certification
GPEN | certification | | proves Penetration testing; is GIAC certification
GWAPT | certification | GIAC Web Application Penetration Tester | proves Penetration testing, Application security; is GIAC certification
GXPN | certification | | above GPEN; proves Penetration testing; is GIAC certification
GMON | certification | | proves Security operations; is GIAC certification
GCTI | certification | GIAC Cyber Threat Intelligence | proves Threat intelligence; is GIAC certification
GSLC | certification | | proves Security governance; is GIAC certification
GICSP | certification | Global Industrial Cyber Security Professional | proves Operational technology security; is GIAC certification
GCLD | certification | | proves Cloud security; is GIAC certification
GCSA | certification | GIAC Cloud Security Automation | proves Cloud security, DevSecOps; is GIAC certification
Certified Ethical Hacker | certification | CEH~1; Certified Ethical Hacking; CEH certification | proves Penetration testing, Cybersecurity, Vulnerability management; is Security certification
Certified Hacking Forensic Investigator | certification | CHFI; Computer Hacking Forensic Investigator | proves Digital forensics; is Security certification
EC-Council Certified Security Analyst | certification | ECSA | above Certified Ethical Hacker; proves Penetration testing; is Security certification
Certified Penetration Testing Professional | certification | CPENT | above Certified Ethical Hacker; proves Penetration testing; is Security certification
Licensed Penetration Tester | certification | LPT Master | above Certified Penetration Testing Professional; proves Penetration testing; is Security certification
EC-Council Certified Incident Handler | certification | ECIH | proves Security incident response; is Security certification
Certified SOC Analyst | certification | | proves Security operations, SIEM; is Security certification
Certified Network Defender | certification | | proves Network security; is Security certification
Certified Chief Information Security Officer | certification | CCISO | proves Security governance; is Security certification
Certified Threat Intelligence Analyst | certification | CTIA | proves Threat intelligence; is Security certification
OSCP | certification | Offensive Security Certified Professional | proves Penetration testing, Kali Linux; is Security certification
OSCE | certification | Offensive Security Certified Expert | above OSCP; proves Penetration testing; is Security certification
OSEP | certification | | above OSCP; proves Penetration testing, Red teaming; is Security certification
OSWE | certification | Offensive Security Web Expert | above OSWA; proves Application security, Penetration testing; is Security certification
OSWA | certification | | proves Application security, Penetration testing; is Security certification
OSWP | certification | Offensive Security Wireless Professional | proves Penetration testing, Wireless networking; is Security certification
OSED | certification | | proves Reverse engineering; is Security certification
OSEE | certification | Offensive Security Exploitation Expert | above OSED; proves Reverse engineering; is Security certification
eJPT | certification | | proves Penetration testing; is Security certification
eCPPT | certification | | above eJPT; proves Penetration testing; is Security certification
eWPT | certification | | proves Penetration testing, Application security; is Security certification
CREST certification | certification | CREST CRT | proves Penetration testing; is Security certification
PNPT | certification | Practical Network Penetration Tester; PJPT | proves Penetration testing; is Security certification
Certified Red Team Operator | certification | CRTO; Certified Red Team Professional; CRTP; CRTE | proves Red teaming, Active Directory; is Security certification
Hack The Box certification | certification | | proves Penetration testing; is Security certification
Blue Team Level 1 | certification | BTL1; BTL2 | proves Blue teaming, Security incident response; is Security certification
Certified Computer Examiner | certification | CCE forensics; CFCE; EnCE; EnCase Certified Examiner | proves Digital forensics; is Security certification
ISO 27001 Lead Auditor | certification | | proves ISO 27001, Security auditing; is Security certification
ISO 27001 Lead Implementer | certification | | proves ISO 27001, Security governance; is Security certification
ISO 42001 Lead Auditor | certification | | proves Responsible AI; is Security certification
PCI Qualified Security Assessor | certification | PCI QSA; PCIP | proves PCI DSS, Security auditing; is Security certification
HITRUST CCSFP | certification | CCSFP; CHQP | proves HITRUST; is Security certification
CMMC Certified Professional | certification | | proves CMMC; is Security certification
ISA/IEC 62443 certification | certification | | proves Operational technology security; is Security certification
Certified Information Privacy Professional | certification | CIPP/US; CIPP~1; IAPP | proves Data privacy, GDPR
Certified Information Privacy Manager | certification | CIPM | proves Data privacy
Certified Information Privacy Technologist | certification | CIPT | proves Data privacy
AI Governance Professional | certification | AIGP | proves Responsible AI
Certified Protection Professional | certification | ASIS CPP; CPP security | proves Physical security systems
# Service management, agile, quality, architecture
ITIL certification | certification | ITIL v3 certification | proves ITIL
ITIL Foundation | certification | ITIL 4 Foundation | proves ITIL, IT service management; is ITIL certification
ITIL Intermediate | certification | | above ITIL Foundation; proves ITIL, IT service management; is ITIL certification
ITIL Managing Professional | certification | ITIL 4 Managing Professional | above ITIL Foundation; proves ITIL, IT service management; is ITIL certification
ITIL Strategic Leader | certification | | above ITIL Foundation; proves ITIL, IT service management; is ITIL certification
ITIL Expert | certification | | above ITIL Intermediate; proves ITIL, IT service management; is ITIL certification
ITIL Master | certification | | above ITIL Managing Professional, ITIL Strategic Leader, ITIL Expert; proves ITIL, IT service management; is ITIL certification
HDI certification | certification | HDI-SCA | proves Technical support
VeriSM | certification | | proves IT service management
SIAM Foundation | certification | SIAM certification | proves IT service management
Certified ScrumMaster | certification | CSM~3; Scrum Alliance CSM; Scrum Master certified; Certified SCRUM; CSM certification | proves Scrum, Agile; is Agile certification
Advanced Certified ScrumMaster | certification | A-CSM | above Certified ScrumMaster; proves Scrum, Agile; is Agile certification
Certified Scrum Professional ScrumMaster | certification | CSP-SM | above Advanced Certified ScrumMaster; proves Scrum, Agile; is Agile certification
Certified Scrum Product Owner | certification | CSPO | proves Scrum, Agile; is Agile certification
Certified Scrum Developer | certification | | proves Scrum, Agile; is Agile certification
Certified Scrum Trainer | certification | CST Scrum | above Certified Scrum Professional ScrumMaster; proves Scrum, Agile; is Agile certification
Certified Enterprise Coach | certification | | proves Agile coaching, Agile; is Agile certification
Professional Scrum Master | certification | PSM~3; PSM certification | proves Scrum, Agile; is Agile certification
Professional Scrum Master I | certification | PSM 1; PSM1; PSM I | proves Scrum, Agile; is Professional Scrum Master
Professional Scrum Master II | certification | PSM 2 | above Professional Scrum Master I; proves Scrum, Agile; is Professional Scrum Master
Professional Scrum Master III | certification | PSM III | above Professional Scrum Master II; proves Scrum, Agile; is Professional Scrum Master
Professional Scrum Product Owner | certification | PSPO | proves Scrum, Agile, Product ownership; is Agile certification
Professional Scrum Product Owner I | certification | PSPO I | proves Scrum, Agile, Product ownership; is Professional Scrum Product Owner
Professional Scrum Product Owner II | certification | PSPO II | above Professional Scrum Product Owner I; proves Scrum, Agile, Product ownership; is Professional Scrum Product Owner
Professional Scrum Product Owner III | certification | PSPO III | above Professional Scrum Product Owner II; proves Scrum, Agile, Product ownership; is Professional Scrum Product Owner
Professional Scrum Developer | certification | PSD I; PSD~2 | proves Scrum, Agile; is Agile certification
Professional Agile Leadership | certification | PAL I | proves Agile; is Agile certification
Team Kanban Practitioner | certification | | proves Kanban; is Agile certification
Kanban Management Professional | certification | KMP I; KMP II | above Team Kanban Practitioner; proves Kanban; is Agile certification
SAFe Agilist | certification | SAFe certification; SAFe SA | proves SAFe, Agile; is Agile certification
SAFe Program Consultant | certification | SAFe SPC; SAFe Practice Consultant | above SAFe Agilist; proves SAFe, Agile; is Agile certification
SAFe Scrum Master | certification | SAFe SSM | proves SAFe, Scrum; is Agile certification
SAFe Advanced Scrum Master | certification | SASM | above SAFe Scrum Master; proves SAFe, Scrum; is Agile certification
SAFe Release Train Engineer | certification | SAFe RTE | above SAFe Advanced Scrum Master; proves SAFe; is Agile certification
SAFe Product Owner/Product Manager | certification | POPM | proves SAFe; is Agile certification
SAFe Practitioner | certification | | proves SAFe; is Agile certification
Agile certification | certification | Scrum certification | proves Agile
ICAgile Certified Professional | certification | ICP-ACC; ICAgile; ICP~2 | proves Agile; is Agile certification
AgilePM | certification | | proves Agile; is Agile certification
AgileBA | certification | | proves Agile, Business analysis; is Agile certification
Disciplined Agile Scrum Master | certification | DASM | proves Agile, Scrum; is Agile certification
Disciplined Agile Senior Scrum Master | certification | DASSM | above Disciplined Agile Scrum Master; proves Agile, Scrum; is Agile certification
ISTQB certification | certification | ISTQB; ISEB | proves Software testing
ISTQB Foundation Level | certification | CTFL; ISTQB Foundation | proves Software testing, Test case design; is ISTQB certification
ISTQB Advanced Level | certification | CTAL | above ISTQB Foundation Level; proves Software testing, Test management; is ISTQB certification
ISTQB Agile Tester | certification | CTFL-AT | above ISTQB Foundation Level; proves Software testing, Agile; is ISTQB certification
ISTQB Test Automation Engineer | certification | CTAL-TAE | above ISTQB Foundation Level; proves Test automation; is ISTQB certification
Certified Software Quality Engineer | certification | CSQE | proves Software quality assurance
Certified Software Tester | certification | CSTE | proves Software testing
Certified Software Quality Analyst | certification | CSQA | proves Software quality assurance
Tricentis certification | certification | | proves Tricentis Tosca, Test automation
TOGAF certification | certification | TOGAF 9 certification | proves TOGAF, Enterprise architecture
TOGAF Foundation | certification | | proves TOGAF, Enterprise architecture; is TOGAF certification
TOGAF Practitioner | certification | | above TOGAF Foundation; proves TOGAF, Enterprise architecture; is TOGAF certification
ArchiMate certification | certification | | proves ArchiMate, Enterprise architecture
iSAQB CPSA Foundation | certification | CPSA-F; iSAQB | proves Software architecture
iSAQB CPSA Advanced | certification | CPSA-A | above iSAQB CPSA Foundation; proves Software architecture
INCOSE certification | certification | INCOSE SEP | proves Systems engineering
Associate Systems Engineering Professional | certification | ASEP | proves Systems engineering; is INCOSE certification
Certified Systems Engineering Professional | certification | CSEP | above Associate Systems Engineering Professional; proves Systems engineering; is INCOSE certification
Expert Systems Engineering Professional | certification | ESEP | above Certified Systems Engineering Professional; proves Systems engineering; is INCOSE certification
Unity Certified Developer | certification | | proves Unity, Game development
Python certification | certification | | proves Python
PCEP | certification | | proves Python; is Python certification
Certified Associate in Python Programming | certification | PCAP~2 | above PCEP; proves Python; is Python certification
PCPP | certification | | above Certified Associate in Python Programming; proves Python; is Python certification
Zend Certified PHP Engineer | certification | ZCE PHP; Zend certification | proves PHP
Certified LabVIEW Associate Developer | certification | CLAD | proves LabVIEW
Certified LabVIEW Developer | certification | NI CLD | above Certified LabVIEW Associate Developer; proves LabVIEW
Certified LabVIEW Architect | certification | | above Certified LabVIEW Developer; proves LabVIEW
Apple Certified Support Professional | certification | Apple certification | proves macOS, Technical support
Apple Certified Mac Technician | certification | ACMT | proves macOS, Computer hardware
Jamf Certified Associate | certification | Jamf 100; Jamf certification | proves Jamf, macOS
Jamf Certified Tech | certification | Jamf 200 | above Jamf Certified Associate; proves Jamf, macOS
Jamf Certified Admin | certification | Jamf 300 | above Jamf Certified Tech; proves Jamf, macOS
Jamf Certified Expert | certification | Jamf 400 | above Jamf Certified Admin; proves Jamf, macOS
Dell Certified Technician | certification | HP certified technician | proves Computer hardware
Rockwell Automation certification | certification | Rockwell certificate | proves PLC programming
IPC certification | certification | IPC CIS; IPC CIT | proves Soldering
TÜV Functional Safety Engineer | certification | TÜV FSEng | proves Functional safety
Certified Functional Safety Professional | certification | CFSP | proves Functional safety
Certified Functional Safety Expert | certification | CFSE | above Certified Functional Safety Professional; proves Functional safety
Automotive SPICE assessor | certification | intacs | proves Automotive software
FCC GROL | licence | General Radiotelephone Operator License; GROL | proves RF engineering
Amateur radio licence | licence | amateur radio license | proves RF engineering
Certified Electronics Technician | certification | CET electronics; ISCET; iNARTE | proves Electronics
FAA Part 107 | licence | Remote Pilot Certificate | proves Drones
Certified Blockchain Developer | certification | Blockchain certification | proves Blockchain
Certified Professional in Accessibility Core Competencies | certification | CPACC | proves Web accessibility
Certified Professional in Web Accessibility | certification | CPWA | above Certified Professional in Accessibility Core Competencies, Web Accessibility Specialist; proves Web accessibility
DHS Trusted Tester certification | certification | | proves Web accessibility, Section 508
Web Accessibility Specialist | certification | | proves Web accessibility, WCAG
IC3 Digital Literacy | certification | IC3~2 | proves Computer literacy
ICDL certification | certification | ICDL; ECDL; pc-kørekort | proves Computer literacy
`;
