/** Cloud computing: the providers, their services, and the models they are sold in. */
export const cloud = `
Cloud computing | field | cloud technologies; cloud technology; cloud infrastructure; cloud services; cloud-based technologies; cloud environments; cloud environment; cloud-based infrastructure; public cloud; cloud solutions; cloud systems; cloud engineering; cloud-based solutions; cloud concepts; cloud deployments; cloud hosting; cloud operations; cloud~3; cloud-based systems; cloud-based services; cloud infrastructures
Cloud platform | platform | cloud platforms; cloud provider; cloud providers; public cloud platform; public cloud provider; cloud service provider; cloud service providers; CSP~2; hyperscaler; hyperscalers; major cloud platform; public cloud platforms; cloud vendor; cloud computing platform; cloud computing platforms; cloud services platform; cloud-based platforms | implies Cloud computing
Cloud architecture | method | cloud solution architecture; cloud design; cloud architectures; cloud infrastructure design; cloud solutions architecture; cloud architect; designing cloud solutions; cloud-based architecture; cloud systems design | implies Cloud computing
Cloud-native development | method | cloud native; cloud-native; cloud-native applications; cloud-native architecture; cloud native technologies; 12-factor app; twelve-factor app; cloud application development; cloud development; CNCF; cloud-native technologies; cloud-based application development; 12 factor | implies Cloud computing
Cloud migration | method | cloud migrations; migration to cloud; migrate to the cloud; lift and shift; cloud adoption; workload migration; data center migration; cloud transformation; cloud adoption framework; application migration; migrating to the cloud; re-platforming; on-premise to cloud migration | implies Cloud computing
Cloud cost optimization | method | cloud cost management; FinOps; cloud cost optimisation; cloud financial management; cloud economics; AWS Cost Explorer; cloud spend; CloudHealth; Cloudability; Kubecost; cost optimisation in the cloud; Azure Cost Management | implies Cloud computing
Cloud governance | method | landing zone; landing zones; AWS Control Tower; Control Tower; AWS Organizations; Azure Policy; cloud policy; cloud compliance; AWS Service Catalog; Azure Blueprints; Azure Landing Zones | implies Cloud computing
Hybrid cloud | field | hybrid cloud environments; hybrid cloud infrastructure; hybrid infrastructure; on-premises and cloud; hybrid environments | implies Cloud computing
Multi-cloud | field | multicloud; multi-cloud environments; multi-cloud strategy; multiple cloud platforms; multi cloud environment | implies Cloud computing
Private cloud | field | on-premises cloud; private cloud infrastructure | implies Cloud computing
Edge computing | field | edge cloud; edge devices; edge computing platforms; fog computing
Infrastructure as a service | field | IaaS; cloud IaaS; IaaS/PaaS; IaaS platforms | implies Cloud computing
Platform as a service | field | PaaS; PaaS services; cloud PaaS; PaaS offerings; PaaS/SaaS | implies Cloud computing
Software as a service | field | SaaS; SaaS applications; SaaS products; SaaS platform; SaaS platforms; SaaS solutions; cloud-based software; B2B SaaS; SaaS software; SaaS environment; SaaS-based; cloud-based applications | implies Cloud computing
Serverless | method | serverless computing; serverless architecture; serverless architectures; FaaS; function as a service; functions as a service; serverless functions; serverless technologies; server-less; serverless applications; serverless development | implies Cloud computing
Back-end as a service | platform | BaaS~1; backend as a service; mobile backend; Appwrite; Parse Server; PocketBase; Nhost
Object storage | field | blob storage; cloud storage; object store; S3-compatible storage; cloud object storage | is Storage systems
Block storage | field | SAN block storage; cloud block storage; persistent volumes | is Storage systems
Virtual machines | field | virtual machine; VMs~1; VM~1; cloud VMs; compute instances; virtual servers; virtual server | is Virtualization
Cloud networking | field | VPC networking; cloud network; virtual private cloud; cloud networks; virtual networks; VPC design; cloud network architecture; VPC peering; cloud connectivity; hybrid connectivity | implies Cloud computing
Cloud administration | method | cloud management; cloud admin; cloud systems administration; cloud administrator; cloud infrastructure management; cloud resource management | implies Cloud computing
Auto scaling | method | autoscaling; auto-scaling; AWS Auto Scaling; elasticity; auto scaling groups; scale sets; VMSS | implies Cloud computing
Content delivery networks | field | content delivery network; CDN~1; CDNs~1; Akamai; Fastly; edge caching; Akamai CDN; KeyCDN
Cloudflare | platform | Cloudflare Workers; Cloudflare WAF; Cloudflare DNS; Cloudflare R2; Cloudflare Zero Trust; Cloud flare | is Content delivery networks
AWS~1 | platform | Amazon Web Services; Amazon AWS; AWS Cloud; AWS services; Amazon cloud; AWS infrastructure; AWS platform; Amazon Web Service; AWS ecosystem; AWS environment; AWS technologies; AWS cloud services; AWS stack; AWS architecture; AWS tools | implies Cloud computing; is Cloud platform
Amazon EC2 | platform | EC2; Elastic Compute Cloud; AWS EC2; EC2 instances; EC2 Auto Scaling | implies AWS; is Virtual machines, Infrastructure as a service
Amazon S3 | platform | S3~1; AWS S3; Simple Storage Service; S3 buckets; S3 Glacier; Amazon Glacier; Amazon Simple Storage Service; S3 bucket | implies AWS; is Object storage
Amazon EBS | platform | EBS~2; Elastic Block Store; AWS EBS; Elastic Block Storage | implies AWS; is Block storage
Amazon EFS | platform | EFS~2; Elastic File System; AWS EFS; FSx; Amazon FSx; AWS FSx | implies AWS; is File storage
AWS Lambda | platform | Lambda functions; Lambda~2; Amazon Lambda; AWS Lambda functions; Lambda@Edge; Lambda function; AWS Lambdas; Lambda Layers | implies AWS, Serverless
Amazon VPC | platform | AWS VPC; VPC~1; Amazon Virtual Private Cloud; AWS Transit Gateway; Transit Gateway; AWS Direct Connect; AWS PrivateLink; Direct Connect; AWS networking; NAT Gateway; VPCs~1 | implies AWS, Cloud networking
Amazon Route 53 | platform | Route 53; Route53; AWS Route53; AWS Route 53 | implies AWS, DNS
Amazon CloudFront | platform | CloudFront; AWS CloudFront; Cloud Front | implies AWS; is Content delivery networks
Elastic Load Balancing | platform | ELB~1; ALB~2; NLB~2; Application Load Balancer; AWS ELB; Elastic Load Balancer; Network Load Balancer; ELB/ALB; AWS ALB; AWS load balancer | implies AWS; is Load balancing
AWS IAM | platform | AWS Identity and Access Management; IAM roles; IAM policies; Amazon IAM; AWS SSO; AWS IAM Identity Center; Amazon Cognito; AWS Cognito; Cognito; AWS STS; IAM policy | implies AWS, Identity and access management
AWS CloudFormation | platform | CloudFormation; Cloud Formation; CFN~1; CloudFormation templates; AWS SAM; Serverless Application Model; CFT templates; AWS CFT; CloudFormation stacks | implies AWS; is Infrastructure as code
AWS CDK | framework | Cloud Development Kit; CDK~2; AWS Cloud Development Kit; CDK for Terraform; CDKTF | implies AWS; is Infrastructure as code
Amazon CloudWatch | platform | CloudWatch; AWS CloudWatch; Cloud Watch; CloudWatch Logs; CloudWatch alarms | implies AWS; is Monitoring tools
AWS CloudTrail | platform | CloudTrail; Cloud Trail; AWS Config; AWS Config rules | implies AWS
AWS X-Ray | platform | X-Ray tracing; Amazon X-Ray | implies AWS; is Distributed tracing
Amazon ECS | platform | ECS~1; Elastic Container Service; AWS ECS; EC2 Container Service; ECS/EKS; ECS Fargate; EKS/ECS | implies AWS, Containers; is Container orchestration
Amazon EKS | platform | EKS~1; Elastic Kubernetes Service; AWS EKS; Amazon Elastic Kubernetes Service; EKS clusters; EKS Anywhere; Karpenter | implies AWS, Kubernetes; is Managed Kubernetes
AWS Fargate | platform | Fargate; AWS App Runner | implies AWS, Containers, Serverless
Amazon ECR | platform | ECR~1; Elastic Container Registry; AWS ECR | implies AWS; is Container registries
AWS Elastic Beanstalk | platform | Elastic Beanstalk; Beanstalk~2; ElasticBeanstalk | implies AWS; is Platform as a service
Amazon Lightsail | platform | Lightsail | implies AWS; is Virtual machines
Amazon API Gateway | platform | AWS API Gateway; AWS AppSync; AppSync; Amazon AppSync | implies AWS; is API gateway
AWS Step Functions | platform | Step Functions; AWS SWF; Step Function; Amazon MWAA; AWS Step Function | implies AWS, Serverless; is Workflow orchestration
Amazon SNS | platform | SNS~1; Simple Notification Service; AWS SNS; SNS/SQS; Amazon SNS/SQS; AWS SNS/SQS | implies AWS; is Message broker
Amazon SQS | platform | SQS~1; Simple Queue Service; AWS SQS; SQS/SNS; Amazon Simple Queue Service; SQS queues | implies AWS; is Message broker
Amazon EventBridge | platform | EventBridge; AWS EventBridge; CloudWatch Events; Event Bridge | implies AWS; is Event-driven architecture
Amazon MQ | platform | AWS MQ; Amazon MQ broker | implies AWS; is Message broker
Amazon SES | platform | Simple Email Service; AWS SES; Amazon Pinpoint; SES email; AWS Pinpoint | implies AWS
Amazon Kinesis | platform | Kinesis; AWS Kinesis; Kinesis Data Streams; Kinesis Firehose; Kinesis Data Firehose; Kinesis Data Analytics; Kinesis Streams | implies AWS; is Stream processing
Amazon MSK | platform | AWS MSK; Managed Streaming for Apache Kafka; MSK Kafka; Managed Streaming for Kafka | implies AWS, Apache Kafka
AWS Glue | platform | Glue jobs; Amazon Glue; Glue ETL; AWS Glue Catalog; Glue Data Catalog; AWS Glue ETL; Glue~3; Glue crawlers | implies AWS; is ETL tools
Amazon Athena | platform | Athena~2; AWS Athena; Athena queries | implies AWS, SQL; is Query engines
Amazon EMR | platform | AWS EMR; Elastic MapReduce; EMR clusters; EMR Spark; EMR Serverless | implies AWS; is Big data platform
AWS Lake Formation | platform | Lake Formation | implies AWS; is Data lakes
Amazon QuickSight | platform | QuickSight; AWS QuickSight; Quick Sight | implies AWS; is Business intelligence tools
AWS Data Pipeline | platform | AWS data services; AWS DataSync; DataSync; AWS Data Exchange; AWS data platform; AWS analytics services | implies AWS
Amazon SageMaker | platform | SageMaker; AWS SageMaker; Sage Maker; SageMaker Studio; SageMaker Pipelines; AWS Sagemaker Studio | implies AWS, Machine learning; is Machine learning platform
Amazon Bedrock | platform | AWS Bedrock; Bedrock agents; Amazon Bedrock Agents; Amazon Q Developer; Amazon CodeWhisperer; CodeWhisperer; Bedrock AgentCore | implies AWS, Generative AI
Amazon Rekognition | platform | Rekognition; AWS Rekognition | implies AWS; is Computer vision
Amazon Lex | platform | AWS Lex; Lex bots; Amazon Polly; Amazon Transcribe; Amazon Comprehend; Amazon Textract; Textract; AWS AI services; Amazon Translate | implies AWS
Amazon Connect | platform | AWS Connect; Amazon Connect contact center | implies AWS; is Contact centre platforms
AWS CodePipeline | platform | CodePipeline; CodeBuild; AWS CodeBuild; CodeDeploy; AWS CodeDeploy; CodeCommit; AWS CodeCommit; Code Pipeline; AWS Developer Tools; AWS CodeStar; AWS DevOps tools | implies AWS, CI/CD; is CI/CD tools
AWS Systems Manager | platform | AWS SSM; SSM Parameter Store; Parameter Store; Systems Manager; AWS Session Manager; AWS OpsWorks; OpsWorks | implies AWS
AWS Secrets Manager | platform | Secrets Manager; AWS Secret Manager; AWS secrets | implies AWS; is Secrets management
AWS KMS | platform | Key Management Service; Amazon KMS; KMS encryption; CloudHSM; AWS CloudHSM; KMS keys | implies AWS, Key management
Amazon GuardDuty | platform | GuardDuty; AWS GuardDuty; AWS Security Hub; Security Hub; Amazon Inspector; AWS Inspector; AWS Macie; Amazon Macie; Amazon Detective; AWS security services | implies AWS, Cloud security
AWS WAF | platform | AWS Shield; AWS WAF & Shield; AWS Firewall Manager; AWS Network Firewall | implies AWS; is Web application firewall
AWS Well-Architected Framework | method | Well-Architected Framework; AWS Well-Architected; Well Architected Framework; Azure Well-Architected Framework; AWS best practices | implies Cloud architecture
AWS Amplify | platform | Amplify~2; Amazon Amplify | implies AWS; is Back-end as a service
AWS Snowball | platform | Snowball Edge; AWS Outposts; AWS Storage Gateway; AWS Backup; AWS Transfer Family; AWS Local Zones; AWS Snow Family | implies AWS
AWS Application Migration Service | platform | AWS MGN; AWS Migration Hub; CloudEndure; AWS Server Migration Service; Azure Migrate; Migrate to Virtual Machines | implies Cloud migration
AWS IoT Core | platform | AWS IoT; Greengrass; AWS IoT Greengrass; FreeRTOS AWS; AWS IoT services | implies AWS, Internet of things; is IoT platforms
Amazon WorkSpaces | platform | AWS WorkSpaces; AppStream 2.0; Amazon AppStream | implies AWS; is Virtual desktop infrastructure
AWS Batch | platform | AWS ParallelCluster; AWS HPC | implies AWS
AWS CLI | tool | AWS Command Line Interface; Boto3; AWS SDK; AWS SDKs; Boto 3; AWS CloudShell; AWS SDK for Python | implies AWS
Microsoft Azure | platform | Azure; MS Azure; Azure Cloud; Azure services; Windows Azure; Azure platform; Azure cloud services; Azure infrastructure; Microsoft Azure Cloud; Azure stack; Azure ecosystem; Azure environment; Azure technologies; Azure PaaS; Azure IaaS; Microsoft cloud | implies Cloud computing; is Cloud platform
Azure Virtual Machines | platform | Azure VMs; Azure VM; Azure compute; Azure Virtual Machine; Azure scale sets | implies Microsoft Azure; is Virtual machines, Infrastructure as a service
Azure Blob Storage | platform | Azure Storage; Azure Blob; Azure Storage Account; Azure Files; Azure blobs; Azure storage accounts | implies Microsoft Azure; is Object storage
Azure Functions | platform | Azure Function; Azure Function App; Azure Function Apps; Durable Functions; Azure serverless; Azure Functions App | implies Microsoft Azure, Serverless
Azure App Service | platform | Azure App Services; Azure Web Apps; Azure Web App; App Service Plan; Azure Static Web Apps | implies Microsoft Azure; is Platform as a service
Azure Logic Apps | platform | Logic Apps; Azure Logic App; Logic App; Azure Integration Services; LogicApps; AIS integration services | implies Microsoft Azure; is Integration platform
Azure Service Bus | platform | Service Bus~2; Azure ServiceBus; Azure Queue Storage; Azure messaging; Azure Storage Queues; Azure Relay | implies Microsoft Azure; is Message broker
Azure Event Hubs | platform | Event Hub~1; Event Hubs~1; Azure Event Hub; EventHub; Azure EventHubs; EventHubs | implies Microsoft Azure; is Stream processing
Azure Event Grid | platform | Event Grid~1; EventGrid | implies Microsoft Azure; is Event-driven architecture
Azure Stream Analytics | platform | Azure Streaming Analytics; ASA jobs | implies Microsoft Azure; is Stream processing
Azure Kubernetes Service | platform | AKS~1; Azure AKS; Azure Kubernetes; AKS clusters; AKS cluster | implies Microsoft Azure, Kubernetes; is Managed Kubernetes
Azure Container Instances | platform | ACI~2; Azure Container Apps; Azure Containers; Azure Container Service | implies Microsoft Azure, Containers
Azure Container Registry | platform | ACR~2; Azure ACR | implies Microsoft Azure; is Container registries
Azure Service Fabric | platform | Service Fabric~1; ServiceFabric | implies Microsoft Azure; is Microservices
Azure DevOps | platform | ADO~1; VSTS; Visual Studio Team Services; Azure Dev Ops; TFS~1; Team Foundation Server; Azure DevOps Server; Azure Boards; TFVC; Azure Repos; Azure Artifacts; Microsoft TFS; MS TFS | is DevOps platforms, Version control, Issue tracking tools
Azure Pipelines | platform | Azure DevOps Pipelines; Azure pipeline; ADO pipelines; Azure YAML pipelines | implies Azure DevOps, CI/CD; is CI/CD tools
Azure Resource Manager | platform | ARM templates; Azure ARM; Azure Bicep; Bicep~2; ARM template; Bicep templates; Azure Resource Manager templates; ARM/Bicep; Azure ARM Templates | implies Microsoft Azure; is Infrastructure as code
Azure Active Directory | platform | Azure AD; AAD~1; Entra ID; Microsoft Entra ID; Microsoft Entra; Entra~2; Azure AD B2C; Azure ActiveDirectory; AAD B2C; MS Entra; Azure AD Connect; Entra Connect; Conditional Access policies; Azure AD B2B | is Directory services, Identity and access management
Azure Key Vault | platform | Key Vault~1; Azure KeyVault; KeyVault; Azure Managed HSM | implies Microsoft Azure; is Secrets management
Azure Monitor | platform | Application Insights; Azure Application Insights; Log Analytics; Azure Log Analytics; App Insights; Azure monitoring; AppInsights; Azure Log Analytics Workspace | implies Microsoft Azure; is Monitoring tools
Azure Virtual Network | platform | Azure VNet; VNet~1; Azure networking; ExpressRoute; Azure ExpressRoute; Azure Firewall; Azure Front Door; Azure Application Gateway; Azure Load Balancer; Azure VPN Gateway; VNETs~1; Azure Private Link; Azure Traffic Manager; Azure Virtual WAN; Azure Networks; Azure NSG; Azure Network Security Groups; Azure Bastion; Express Route | implies Microsoft Azure, Cloud networking
Azure API Management | platform | APIM; Azure APIM; API Management Azure | implies Microsoft Azure; is API gateway
Azure Data Factory | platform | ADF~2; Data Factory; Azure ADF; ADF pipelines; Azure DataFactory; Azure Data Factory pipelines | implies Microsoft Azure; is ETL tools
Azure Data Lake Storage | platform | Azure Data Lake; ADLS; ADLS Gen2; Azure Data Lake Gen2; Azure Data Lake Store; Azure Datalake; U-SQL; Azure Data Lake Analytics | implies Microsoft Azure; is Data lakes
Azure Databricks | platform | ADB Databricks; Azure Data Bricks | implies Microsoft Azure, Databricks
Azure HDInsight | platform | HDInsight; HD Insight | implies Microsoft Azure; is Big data platform
Azure Data Explorer | platform | ADX~1; Azure Kusto | implies Microsoft Azure, Kusto Query Language
Azure Analysis Services | platform | AAS~2; Analysis Services Azure | implies Microsoft Azure; is OLAP
Azure Machine Learning | platform | Azure ML; AzureML; Azure ML Studio; Azure Machine Learning Studio; Azure ML Services; Azure Machine Learning Service | implies Microsoft Azure, Machine learning; is Machine learning platform
Azure AI services | platform | Azure Cognitive Services; Cognitive Services; Azure AI; Azure Bot Service; Microsoft Bot Framework; LUIS~1; Azure AI Foundry; Azure AI Studio; Azure Form Recognizer; Azure Document Intelligence; Azure Computer Vision; Azure AI Vision; Azure Bot Framework | implies Microsoft Azure
Azure AI Search | platform | Azure Cognitive Search; Azure Search | implies Microsoft Azure; is Search engine technology
Azure OpenAI Service | platform | Azure OpenAI; AOAI; Azure Open AI; Azure OpenAI Services | implies Microsoft Azure, Generative AI
Azure IoT Hub | platform | Azure IoT; IoT Hub; Azure IoT Central; Azure IoT Edge; Azure Digital Twins; Azure Sphere | implies Microsoft Azure, Internet of things; is IoT platforms
Azure Virtual Desktop | platform | AVD~1; Windows Virtual Desktop; WVD~1; Windows 365; Windows 365 Cloud PC; Cloud PC | implies Microsoft Azure; is Virtual desktop infrastructure
Microsoft Defender for Cloud | platform | Azure Security Center; Defender for Cloud; Azure Security; Azure Security Centre | implies Microsoft Azure, Cloud security
Azure Backup | platform | Azure Site Recovery; ASR~2; Azure Recovery Services | implies Microsoft Azure; is Backup software
Azure Automation | platform | Azure runbooks; Azure Arc; Azure Lighthouse; Azure Stack HCI; Azure Stack Hub; Azure Automation runbooks; Azure Advisor; Azure administration; Azure management | implies Microsoft Azure
Azure CLI | tool | Azure PowerShell; Azure SDK; Az PowerShell module; Azure Cloud Shell | implies Microsoft Azure
Google Cloud | platform | GCP~1; Google Cloud Platform; Google Cloud services; GCP services; Google Cloud Platform GCP; Google cloud computing; GCP cloud; GCP Platform; GCP infrastructure; GCP tools; Google Cloud technologies; Google Cloud products | implies Cloud computing; is Cloud platform
Google Compute Engine | platform | Compute Engine; GCE~1; GCP Compute Engine; GCP VMs | implies Google Cloud; is Virtual machines, Infrastructure as a service
Google Cloud Storage | platform | GCS~1; Cloud Storage bucket; GCP Storage; GCS buckets; Google Storage; GCP Cloud Storage | implies Google Cloud; is Object storage
Google Cloud Functions | platform | Cloud Functions; GCF~2; GCP Cloud Functions; Firebase Functions; Cloud Functions for Firebase; Google Functions | implies Google Cloud, Serverless
Google Cloud Run | platform | Cloud Run~1; GCP Cloud Run; CloudRun | implies Google Cloud, Containers, Serverless
Google App Engine | platform | App Engine; GAE~1; AppEngine; GCP App Engine | implies Google Cloud; is Platform as a service
Google Kubernetes Engine | platform | GKE~1; Google Container Engine; GKE clusters; GKE Autopilot; Anthos; Google Anthos; GCP Kubernetes | implies Google Cloud, Kubernetes; is Managed Kubernetes
Google Cloud Pub/Sub | platform | Cloud Pub/Sub; Google Pub/Sub; GCP PubSub; Google PubSub; Cloud PubSub; GCP Pub/Sub; Google Cloud PubSub; Cloud Tasks | implies Google Cloud, Publish-subscribe; is Message broker
Google Cloud Dataflow | platform | Cloud Dataflow; Google Dataflow; GCP Dataflow; Dataflow~2; Google Data Flow; DataFlow~2 | implies Google Cloud; is Stream processing
Google Cloud Dataproc | platform | Dataproc; Cloud Dataproc; Data Proc; GCP Dataproc; Google Dataproc | implies Google Cloud; is Big data platform
Google Cloud Composer | platform | Cloud Composer; GCP Composer | implies Google Cloud, Apache Airflow; is Workflow orchestration
Google Cloud Data Fusion | platform | Cloud Data Fusion; Dataprep; Google Dataprep; Dataplex; Dataform; Google Dataplex; Cloud Dataprep; GCP Data Catalog | implies Google Cloud; is ETL tools
Google Vertex AI | platform | Vertex AI; VertexAI; Google AI Platform; GCP AI Platform; Google AutoML; AutoML Google; Cloud AutoML; Vertex AI Pipelines; Google Cloud AI Platform; GCP Vertex; Vertex AI Agent Builder | implies Google Cloud, Machine learning; is Machine learning platform
Google Cloud Build | platform | Cloud Build~1; Google Cloud Deploy; GCP Cloud Build; Google Cloud Source Repositories; CloudBuild | implies Google Cloud, CI/CD; is CI/CD tools
Google Artifact Registry | platform | Artifact Registry; Google Container Registry; GCR~2; GAR registry | implies Google Cloud; is Container registries
Google Cloud Operations | platform | Stackdriver; Google Cloud Monitoring; Google Cloud Logging; Cloud Logging; Google Stackdriver; Google Cloud's operations suite; Cloud Monitoring GCP | implies Google Cloud; is Monitoring tools
Google Cloud IAM | platform | GCP IAM; Cloud IAM; Cloud Identity; Google Cloud Identity; BeyondCorp; Identity-Aware Proxy | implies Google Cloud, Identity and access management
Google Cloud networking | platform | GCP networking; Cloud Interconnect; Cloud VPN; Google Cloud Load Balancing; Cloud Armor; Cloud CDN; GCP VPC; Google Cloud Interconnect; Shared VPC; Google Cloud Armor; Google VPC | implies Google Cloud, Cloud networking
Google Cloud Deployment Manager | platform | GCP Deployment Manager; Config Connector; Google Deployment Manager | implies Google Cloud; is Infrastructure as code
Google Cloud SDK | tool | gcloud; gcloud CLI; gsutil; Google Cloud CLI; Cloud Shell Google | implies Google Cloud
Google Cloud AI APIs | platform | Google Vision API; Document AI; Google Document AI; Google Speech-to-Text; Google Cloud Vision; Google Natural Language API; Google Translate API; Cloud Vision API | implies Google Cloud
Dialogflow | platform | Dialogflow CX; Google Dialogflow; Contact Center AI; CCAI; API.AI; Dialogflow ES | implies Google Cloud; is Conversational AI
Apigee | platform | Google Apigee; Apigee Edge; Apigee X | is API gateway
Firebase | platform | Google Firebase; Firebase Auth; Firebase Cloud Messaging; FCM~2; Firebase Analytics; Crashlytics; Firebase Crashlytics; Firebase Hosting; Firebase Authentication; Fire base | is Back-end as a service
Oracle Cloud Infrastructure | platform | OCI~1; Oracle Cloud; Oracle Cloud Platform; Oracle OCI; Oracle Cloud Services; OCI services | implies Cloud computing; is Cloud platform
IBM Cloud | platform | Bluemix; IBM Bluemix; SoftLayer; IBM Cloud Pak; IBM Cloud Paks; IBM Cloud Kubernetes Service; IBM Cloud Foundry | implies Cloud computing; is Cloud platform
Alibaba Cloud | platform | Aliyun; AliCloud; Ali Cloud | implies Cloud computing; is Cloud platform
Tencent Cloud | platform | Huawei Cloud; Baidu Cloud; Yandex Cloud; Naver Cloud; Volcengine; Huawei FusionSphere | implies Cloud computing; is Cloud platform
DigitalOcean | platform | Digital Ocean; Droplets; DigitalOcean App Platform | implies Cloud computing; is Cloud platform
Linode | platform | Akamai Connected Cloud; Vultr; UpCloud; Civo Cloud | implies Cloud computing; is Cloud platform
OVHcloud | platform | OVH~1; Hetzner; Hetzner Cloud; Scaleway; IONOS cloud; Open Telekom Cloud; T-Systems OTC; STACKIT; Exoscale | implies Cloud computing; is Cloud platform
Rackspace | platform | Rackspace Cloud | implies Cloud computing; is Cloud platform
VMware Cloud | platform | VMC on AWS; VMware Cloud on AWS; VMware Cloud Foundation; VCF~2; VMware Cloud Director; vCloud; vCloud Director; Azure VMware Solution; VMware vCloud | implies Cloud computing, VMware; is Cloud platform
OpenStack | platform | Open Stack; OpenStack Nova; OpenStack Neutron; Red Hat OpenStack; CloudStack; Apache CloudStack; OpenNebula; Eucalyptus cloud; Openstack Heat; OpenStack Swift; OpenStack Cinder; Keystone OpenStack | implies Cloud computing; is Cloud platform, Private cloud
Heroku | platform | Salesforce Heroku; Heroku Postgres; Dokku | implies Cloud computing; is Platform as a service
Cloud Foundry | platform | CloudFoundry; PCF~1; Pivotal Cloud Foundry; Pivotal Platform; SAP Cloud Foundry; Tanzu Application Service; Pivotal PCF | implies Cloud computing; is Platform as a service
Microsoft Azure Government | platform | Azure Government; AWS GovCloud; GovCloud; GCC High; Azure Gov | implies Cloud computing
Serverless Framework | framework | Serverless.com; serverless.yml; SST framework; Chalice AWS; Zappa | implies Serverless; is Infrastructure as code
MinIO | platform | Min IO; Ceph; Ceph storage; GlusterFS; Rook Ceph; Wasabi storage; Backblaze B2 | is Object storage
Nutanix | platform | Nutanix AHV; Nutanix Prism; Nutanix AOS; Nutanix HCI; Acropolis hypervisor; Nutanix AOS/AHV | is Hyperconverged infrastructure, Virtualization
`;
