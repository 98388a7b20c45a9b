/** Cloud computing: the providers, their services, and the models they are sold in. */
export const cloud = `
Cloud computing | field | cloud technology; cloud infrastructure; cloud services; cloud-based technologies; cloud environment; public cloud; cloud solutions; cloud systems; cloud engineering; cloud-based solutions; cloud concepts; cloud deployments; cloud hosting; cloud operations; cloud~2; Cloud~2; cloud-based services
Cloud platform | field | cloud provider; cloud service provider; CSP~2; hyperscaler; cloud vendor; cloud computing platform; cloud services platform | implies Cloud computing
Cloud architecture | method | cloud solution architecture; cloud design; cloud solutions architecture; cloud architect; cloud-based architecture | implies Cloud computing
Cloud-native development | method | cloud native; twelve-factor app; cloud development; CNCF; 12 factor | implies Cloud computing
Cloud migration | method | migration to cloud; lift and shift; cloud adoption; workload migration; data center migration; cloud transformation; application migration; re-platforming | implies Cloud computing
Cloud cost optimization | method | cloud cost management; FinOps; cloud economics; cloud spend | implies Cloud computing
Kubecost | tool | | is Cloud cost optimization
Cloudability | tool | | is Cloud cost optimization
CloudHealth | tool | | is Cloud cost optimization
Cloud governance | method | landing zone; Control Tower; AWS Organizations; Azure Policy; cloud policy; cloud compliance; Azure Blueprints | implies Cloud computing
Hybrid cloud | field | on-premises and cloud; hybrid environments | implies Cloud computing
Multi-cloud | field | multicloud; multiple cloud platforms | implies Cloud computing
Private cloud | field | on-premises cloud | implies Cloud computing
Edge computing | field | edge cloud; edge devices; fog computing
Infrastructure as a service | field | IaaS | implies Cloud computing
Platform as a service | field | PaaS | implies Cloud computing
Software as a service | field | SaaS; cloud-based applications | implies Cloud computing
Serverless | method | FaaS; function as a service; functions as a service; server-less | implies Cloud computing
Back-end as a service | field | BaaS~1; backend as a service; mobile backend; Appwrite; Parse Server; PocketBase; Nhost
Object storage | field | blob storage; cloud storage; object store; S3-compatible storage | is Storage systems
Block storage | field | persistent volumes | is Storage systems
Virtual machines | field | VMs~1; VM~1; cloud VMs; compute instances; virtual server | is Virtualization
Cloud networking | field | VPC networking; cloud network; virtual private cloud; virtual networks; VPC design; VPC peering; cloud connectivity; hybrid connectivity | implies Cloud computing
Cloud administration | method | cloud management; cloud administrator; cloud resource management | implies Cloud computing
Auto scaling | method | autoscaling; elasticity; scale sets; VMSS | implies Cloud computing
Content delivery networks | field | CDN~1; CDNs~1; edge caching; KeyCDN
Fastly | tool | | is Content delivery networks
Akamai | tool | | is Content delivery networks
Cloudflare | platform | Cloud flare | is Content delivery networks
AWS~1 | platform | Amazon Web Services; Amazon AWS; AWS Cloud; Amazon cloud; Amazon Web Service; AWS ecosystem; AWS stack; aws~1 | implies Cloud computing; is Cloud platform
Amazon EC2 | platform | EC2; Elastic Compute Cloud | implies AWS; is Virtual machines, Infrastructure as a service
Amazon S3 | platform | S3~1; AWS S3; Simple Storage Service; S3 buckets; S3 Glacier; Amazon Glacier; S3 bucket | implies AWS; is Object storage
Amazon EBS | platform | EBS~2; Elastic Block Store; AWS EBS; Elastic Block Storage | implies AWS; is Block storage
Amazon EFS | platform | EFS~2; Elastic File System; AWS EFS; FSx | implies AWS; is File storage
AWS Lambda | platform | Lambda functions; Lambda~2; Amazon Lambda; Lambda@Edge; Lambda function; AWS Lambdas; Lambda Layers | implies AWS, Serverless
Amazon VPC | platform | AWS VPC; VPC~1; Amazon Virtual Private Cloud; AWS networking; NAT Gateway; VPCs~1 | implies AWS, Cloud networking
AWS PrivateLink | platform | | implies AWS, Cloud networking
AWS Direct Connect | platform | Direct Connect | implies AWS, Cloud networking
AWS Transit Gateway | platform | Transit Gateway | implies AWS, Cloud networking
Amazon Route 53 | platform | Route 53 | implies AWS, DNS
Amazon CloudFront | platform | CloudFront | implies AWS; is Content delivery networks
Elastic Load Balancing | platform | ELB~1; ALB~2; NLB~2; Application Load Balancer; AWS ELB; Elastic Load Balancer; Network Load Balancer; AWS ALB; AWS load balancer | implies AWS; is Load balancing
AWS IAM | platform | AWS Identity and Access Management; IAM roles; IAM policies; Amazon IAM; AWS STS; IAM policy | implies AWS, Identity and access management
AWS IAM Identity Center | platform | AWS SSO | implies AWS, Identity and access management
Amazon Cognito | platform | Cognito | implies AWS, Identity and access management
AWS CloudFormation | platform | CloudFormation; CFN~1; AWS SAM; Serverless Application Model; CFT templates; AWS CFT | implies AWS; is Infrastructure as code
AWS CDK | framework | Cloud Development Kit; CDK~2; CDK for Terraform; CDKTF | implies AWS; is Infrastructure as code
Amazon CloudWatch | platform | CloudWatch | implies AWS; is Monitoring tools
AWS CloudTrail | platform | CloudTrail; AWS Config | implies AWS
AWS X-Ray | platform | X-Ray tracing; Amazon X-Ray | implies AWS; is Distributed tracing
Amazon ECS | platform | ECS~1; Elastic Container Service; AWS ECS; EC2 Container Service; ECS Fargate | implies AWS, Containers; is Container orchestration
Amazon EKS | platform | EKS~1; Elastic Kubernetes Service; AWS EKS; EKS clusters; EKS Anywhere; Karpenter | implies AWS, Kubernetes; is Managed Kubernetes
AWS Fargate | platform | Fargate; AWS App Runner | implies AWS, Containers, Serverless
Amazon ECR | platform | ECR~1; Elastic Container Registry; AWS ECR | implies AWS; is Container registries
AWS Elastic Beanstalk | platform | Beanstalk~2; ElasticBeanstalk | implies AWS; is Platform as a service
Amazon Lightsail | platform | Lightsail | implies AWS; is Virtual machines
Amazon API Gateway | platform | AWS API Gateway; AppSync | implies AWS; is API gateway
AWS Step Functions | platform | Step Functions; AWS SWF; Step Function; Amazon MWAA | implies AWS, Serverless; is Workflow orchestration
Amazon SNS | platform | SNS~1; Simple Notification Service; AWS SNS; sns~1 | implies AWS; is Message broker
Amazon SQS | platform | SQS~1; Simple Queue Service; AWS SQS; SQS queues; sqs~1 | implies AWS; is Message broker
Amazon EventBridge | platform | EventBridge; CloudWatch Events | implies AWS; is Event-driven architecture
Amazon MQ | platform | AWS MQ | implies AWS; is Message broker
Amazon SES | platform | Simple Email Service; AWS SES; Amazon Pinpoint; SES email; AWS Pinpoint | implies AWS
Amazon Kinesis | platform | Kinesis | implies AWS; is Stream processing
Amazon MSK | platform | AWS MSK; Managed Streaming for Apache Kafka; MSK Kafka; Managed Streaming for Kafka | implies AWS, Apache Kafka
AWS Glue | platform | Glue jobs; Amazon Glue; Glue ETL; Glue Data Catalog; Glue~3; Glue crawlers | implies AWS; is ETL tools
Amazon Athena | platform | Athena~2; AWS Athena; Athena queries | implies AWS, SQL; is Query engines
Amazon EMR | platform | AWS EMR; Elastic MapReduce; EMR clusters; EMR Spark; EMR Serverless | implies AWS; is Big data platform
AWS Lake Formation | platform | Lake Formation | implies AWS; is Data lakes
Amazon QuickSight | platform | QuickSight | implies AWS; is Business intelligence tools
AWS Data Pipeline | platform | DataSync; AWS Data Exchange; AWS data platform; AWS analytics services | implies AWS
Amazon SageMaker | platform | SageMaker | implies AWS, Machine learning; is Machine learning platform
Amazon Bedrock | platform | AWS Bedrock; Bedrock agents; Amazon Q Developer; CodeWhisperer; Bedrock AgentCore | implies AWS, Generative AI
Amazon Rekognition | platform | Rekognition | implies AWS; is Computer vision
Amazon Lex | platform | AWS Lex; Lex bots; AWS AI services | implies AWS
Amazon Translate | platform | | implies AWS
Amazon Textract | platform | Textract | implies AWS
Amazon Comprehend | platform | | implies AWS
Amazon Transcribe | platform | | implies AWS
Amazon Polly | platform | | implies AWS
Amazon Connect | platform | AWS Connect | implies AWS; is Contact centre platforms
AWS CodePipeline | platform | CodePipeline; AWS Developer Tools; AWS CodeStar; AWS DevOps tools | implies AWS, CI/CD; is CI/CD tools
AWS CodeCommit | platform | CodeCommit | implies AWS, CI/CD; is CI/CD tools
AWS CodeDeploy | platform | CodeDeploy | implies AWS, CI/CD; is CI/CD tools
AWS CodeBuild | platform | CodeBuild | implies AWS, CI/CD; is CI/CD tools
AWS Systems Manager | platform | AWS SSM; Parameter Store; Systems Manager; AWS Session Manager; OpsWorks | implies AWS
AWS Secrets Manager | platform | Secrets Manager | implies AWS; is Secrets management
AWS KMS | platform | Key Management Service; Amazon KMS; KMS encryption; CloudHSM; KMS keys | implies AWS, Key management
Amazon GuardDuty | platform | GuardDuty; AWS security services | implies AWS, Cloud security
Amazon Detective | platform | | implies AWS, Cloud security
Amazon Macie | platform | AWS Macie | implies AWS, Cloud security
Amazon Inspector | platform | AWS Inspector | implies AWS, Cloud security
AWS Security Hub | platform | Security Hub | implies AWS, Cloud security
AWS WAF | platform | AWS Shield; AWS Firewall Manager; AWS Network Firewall | implies AWS; is Web application firewall
AWS Well-Architected Framework | method | Well-Architected Framework; AWS Well-Architected; AWS best practices | implies Cloud architecture
AWS Amplify | platform | Amplify~2; Amazon Amplify | implies AWS; is Back-end as a service
AWS Snowball | platform | Snowball Edge; AWS Transfer Family; AWS Local Zones; AWS Snow Family | implies AWS
AWS Backup | platform | | implies AWS
AWS Storage Gateway | platform | | implies AWS
AWS Outposts | platform | | implies AWS
AWS Application Migration Service | platform | AWS MGN; AWS Migration Hub; CloudEndure; AWS Server Migration Service; Azure Migrate; Migrate to Virtual Machines | implies Cloud migration
AWS IoT Core | platform | AWS IoT; Greengrass; FreeRTOS AWS | implies AWS, Internet of things; is IoT platforms
Amazon WorkSpaces | platform | AWS WorkSpaces; AppStream 2.0; Amazon AppStream | implies AWS; is Virtual desktop infrastructure
AWS Batch | platform | AWS ParallelCluster; AWS HPC | implies AWS
AWS CLI | tool | AWS Command Line Interface; Boto3; AWS SDK; Boto 3; AWS CloudShell | implies AWS
Microsoft Azure | platform | Azure; Microsoft cloud | implies Cloud computing; is Cloud platform
Azure Virtual Machines | platform | Azure VMs; Azure VM; Azure compute; Azure scale sets | implies Microsoft Azure; is Virtual machines, Infrastructure as a service
Azure Blob Storage | platform | Azure Storage; Azure Blob; Azure Files | implies Microsoft Azure; is Object storage
Azure Functions | platform | Azure Function; Durable Functions; Azure serverless | implies Microsoft Azure, Serverless
Azure App Service | platform | Azure App Services; Azure Web App; App Service Plan; Azure Static Web Apps | implies Microsoft Azure; is Platform as a service
Azure Logic Apps | platform | Logic App; Azure Integration Services; LogicApps; AIS integration services | implies Microsoft Azure; is Integration platform
Azure Service Bus | platform | Service Bus~2; Azure ServiceBus; Azure Queue Storage; Azure messaging; Azure Storage Queues; Azure Relay | implies Microsoft Azure; is Message broker
Azure Event Hubs | platform | Event Hub~1; Event Hubs~1; Azure Event Hub | implies Microsoft Azure; is Stream processing
Azure Event Grid | platform | Event Grid~1 | implies Microsoft Azure; is Event-driven architecture
Azure Stream Analytics | platform | Azure Streaming Analytics; ASA jobs | implies Microsoft Azure; is Stream processing
Azure Kubernetes Service | platform | AKS~1; Azure AKS; Azure Kubernetes; AKS cluster | implies Microsoft Azure, Kubernetes; is Managed Kubernetes
Azure Container Instances | platform | ACI~2; Azure Container Apps | implies Microsoft Azure, Containers
Azure Container Registry | platform | ACR~2; Azure ACR | implies Microsoft Azure; is Container registries
Azure Service Fabric | platform | Service Fabric~1 | implies Microsoft Azure; is Microservices
Azure DevOps | platform | ADO~1; VSTS; Visual Studio Team Services; Azure Dev Ops; TFS~1; Team Foundation Server; Azure Boards; TFVC; Azure Repos; Azure Artifacts; Microsoft TFS; MS TFS | is DevOps platforms, Version control, Issue tracking tools
Azure Pipelines | platform | Azure DevOps Pipelines; ADO pipelines; Azure YAML pipelines | implies Azure DevOps, CI/CD; is CI/CD tools
Azure Resource Manager | platform | ARM templates; Azure ARM; Azure Bicep; Bicep~2; ARM template; Bicep templates | implies Microsoft Azure; is Infrastructure as code
Azure Active Directory | platform | Azure AD; AAD~1; Entra ID; Microsoft Entra; Entra~2; Azure ActiveDirectory; AAD B2C; MS Entra; Entra Connect | is Directory services, Identity and access management
Azure Key Vault | platform | Key Vault~1; Azure Managed HSM | implies Microsoft Azure; is Secrets management
Azure Monitor | platform | Application Insights; Log Analytics; Azure monitoring; AppInsights | implies Microsoft Azure; is Monitoring tools
Azure Virtual Network | platform | Azure VNet; VNet~1; Azure networking; VNETs~1; Azure Networks; Azure NSG | implies Microsoft Azure, Cloud networking
Azure Bastion | platform | | implies Microsoft Azure, Cloud networking
Azure Virtual WAN | platform | | implies Microsoft Azure, Cloud networking
Azure Traffic Manager | platform | | implies Microsoft Azure, Cloud networking
Azure Load Balancer | platform | | implies Microsoft Azure, Cloud networking
Azure Application Gateway | platform | | implies Microsoft Azure, Cloud networking
Azure Front Door | platform | | implies Microsoft Azure, Cloud networking
Azure Firewall | platform | | implies Microsoft Azure, Cloud networking
Azure ExpressRoute | platform | ExpressRoute | implies Microsoft Azure, Cloud networking
Azure API Management | platform | APIM; API Management Azure | implies Microsoft Azure; is API gateway
Azure Data Factory | platform | ADF~2; Data Factory; Azure ADF; ADF pipelines | implies Microsoft Azure; is ETL tools
Azure Data Lake Storage | platform | Azure Data Lake; ADLS; Azure Datalake; U-SQL | implies Microsoft Azure; is Data lakes
Azure Databricks | platform | ADB Databricks; Azure Data Bricks | implies Microsoft Azure, Databricks
Azure HDInsight | platform | HD Insight | implies Microsoft Azure; is Big data platform
Azure Data Explorer | platform | ADX~1; Azure Kusto | implies Microsoft Azure, Kusto Query Language
Azure Analysis Services | platform | AAS~2 | implies Microsoft Azure; is OLAP
Azure Machine Learning | platform | Azure ML | implies Microsoft Azure, Machine learning; is Machine learning platform
Azure AI services | platform | Cognitive Services; Azure AI; Azure Bot Service; LUIS~1; Azure Form Recognizer; Azure Document Intelligence; Azure Bot Framework | implies Microsoft Azure
Azure AI Search | platform | Azure Cognitive Search; Azure Search | implies Microsoft Azure; is Search engine technology
Azure OpenAI Service | platform | Azure OpenAI; AOAI; Azure Open AI | implies Microsoft Azure, Generative AI
Azure IoT Hub | platform | Azure IoT; IoT Hub; Azure Digital Twins; Azure Sphere | implies Microsoft Azure, Internet of things; is IoT platforms
Azure Virtual Desktop | platform | AVD~1; Windows Virtual Desktop; WVD~1; Windows 365; Cloud PC | implies Microsoft Azure; is Virtual desktop infrastructure
Microsoft Defender for Cloud | platform | Defender for Cloud; Azure Security | implies Microsoft Azure, Cloud security
Azure Backup | platform | Azure Site Recovery; ASR~2; Azure Recovery Services | implies Microsoft Azure; is Backup software
Azure Automation | platform | Azure runbooks; Azure Lighthouse; Azure Advisor; Azure management | implies Microsoft Azure
Azure Stack Hub | platform | | implies Microsoft Azure
Azure Stack HCI | platform | | implies Microsoft Azure
Azure Arc | platform | | implies Microsoft Azure
Azure CLI | tool | Azure PowerShell; Azure SDK; Az PowerShell module; Azure Cloud Shell | implies Microsoft Azure
Google Cloud | platform | GCP~1; GCP cloud; gcp~1 | implies Cloud computing; is Cloud platform
Google Compute Engine | platform | Compute Engine; GCE~1; GCP VMs | implies Google Cloud; is Virtual machines, Infrastructure as a service
Google Cloud Storage | platform | GCS~1; Cloud Storage bucket; GCP Storage; GCS buckets; Google Storage; GCP Cloud Storage | implies Google Cloud; is Object storage
Google Cloud Functions | platform | Cloud Functions; GCF~2; Firebase Functions; Google Functions | implies Google Cloud, Serverless
Google Cloud Run | platform | Cloud Run~1; GCP Cloud Run | implies Google Cloud, Containers, Serverless
Google App Engine | platform | GAE~1; AppEngine | implies Google Cloud; is Platform as a service
Google Kubernetes Engine | platform | GKE~1; Google Container Engine; GKE clusters; GKE Autopilot; Anthos; GCP Kubernetes | implies Google Cloud, Kubernetes; is Managed Kubernetes
Google Cloud Pub/Sub | platform | Cloud Pub/Sub; Google Pub/Sub; GCP PubSub; Google PubSub; Cloud PubSub; Cloud Tasks | implies Google Cloud, Publish-subscribe; is Message broker
Google Cloud Dataflow | platform | Cloud Dataflow; Google Dataflow; GCP Dataflow; Dataflow~2; Google Data Flow; DataFlow~2 | implies Google Cloud; is Stream processing
Google Cloud Dataproc | platform | Data Proc | implies Google Cloud; is Big data platform
Google Cloud Composer | platform | Cloud Composer; GCP Composer | implies Google Cloud, Apache Airflow; is Workflow orchestration
Google Cloud Data Fusion | platform | Cloud Data Fusion; GCP Data Catalog | implies Google Cloud; is ETL tools
Dataform | platform | | implies Google Cloud; is ETL tools
Dataplex | platform | | implies Google Cloud; is ETL tools
Google Dataprep | platform | Dataprep | implies Google Cloud; is ETL tools
Google Vertex AI | platform | Vertex AI; Google AutoML; AutoML Google; Cloud AutoML; GCP Vertex | implies Google Cloud, Machine learning; is Machine learning platform
Google Cloud Build | platform | Cloud Build~1; Google Cloud Deploy; GCP Cloud Build; Google Cloud Source Repositories | implies Google Cloud, CI/CD; is CI/CD tools
Google Artifact Registry | platform | Artifact Registry; Google Container Registry; GCR~2; GAR registry | implies Google Cloud; is Container registries
Google Cloud Operations | platform | Stackdriver; Google Cloud Monitoring; Cloud Logging; Cloud Monitoring GCP | implies Google Cloud; is Monitoring tools
Google Cloud IAM | platform | GCP IAM; Cloud IAM; Cloud Identity; BeyondCorp; Identity-Aware Proxy | implies Google Cloud, Identity and access management
Google Cloud networking | platform | GCP networking; Cloud Interconnect; Cloud VPN; Cloud Armor; Cloud CDN; GCP VPC; Shared VPC; Google VPC | implies Google Cloud, Cloud networking
Google Cloud Deployment Manager | platform | GCP Deployment Manager; Config Connector; Google Deployment Manager | implies Google Cloud; is Infrastructure as code
Google Cloud SDK | tool | gcloud; gsutil; Google Cloud CLI; Cloud Shell Google | implies Google Cloud
Google Cloud AI APIs | platform | Google Vision API; Google Speech-to-Text; Google Cloud Vision; Google Natural Language API; Google Translate API; Cloud Vision API | implies Google Cloud
Dialogflow | platform | Contact Center AI; CCAI; API.AI | implies Google Cloud; is Conversational AI
Apigee | platform | | is API gateway
Firebase | platform | FCM~2; Crashlytics; Fire base | is Back-end as a service
Oracle Cloud Infrastructure | platform | OCI~1; Oracle Cloud; Oracle OCI | implies Cloud computing; is Cloud platform
IBM Cloud | platform | Bluemix; SoftLayer | implies Cloud computing; is Cloud platform
Alibaba Cloud | platform | Aliyun; AliCloud | implies Cloud computing; is Cloud platform
Tencent Cloud | platform | Baidu Cloud; Naver Cloud; Volcengine; Huawei FusionSphere | implies Cloud computing; is Cloud platform
Yandex Cloud | platform | | implies Cloud computing; is Cloud platform
Huawei Cloud | platform | | implies Cloud computing; is Cloud platform
DigitalOcean | platform | Droplets | implies Cloud computing; is Cloud platform
Linode | platform | Akamai Connected Cloud; UpCloud; Civo Cloud | implies Cloud computing; is Cloud platform
Vultr | platform | | implies Cloud computing; is Cloud platform
OVHcloud | platform | OVH~1; IONOS cloud; T-Systems OTC | implies Cloud computing; is Cloud platform
Exoscale | platform | | implies Cloud computing; is Cloud platform
STACKIT | platform | | implies Cloud computing; is Cloud platform
Open Telekom Cloud | platform | | implies Cloud computing; is Cloud platform
Scaleway | platform | | implies Cloud computing; is Cloud platform
Hetzner | platform | | implies Cloud computing; is Cloud platform
Rackspace | platform | | implies Cloud computing; is Cloud platform
VMware Cloud | platform | VMC on AWS; VCF~2; vCloud; Azure VMware Solution | implies Cloud computing, VMware; is Cloud platform
OpenStack | platform | | implies Cloud computing; is Cloud platform, Private cloud
Eucalyptus cloud | platform | | implies Cloud computing; is Cloud platform, Private cloud
OpenNebula | platform | | implies Cloud computing; is Cloud platform, Private cloud
Apache CloudStack | platform | CloudStack | implies Cloud computing; is Cloud platform, Private cloud
Heroku | platform | Dokku | implies Cloud computing; is Platform as a service
Cloud Foundry | platform | PCF~1; Pivotal Platform; Tanzu Application Service; Pivotal PCF | implies Cloud computing; is Platform as a service
Microsoft Azure Government | platform | Azure Government; GovCloud; GCC High; Azure Gov | implies Cloud computing
Serverless Framework | framework | Serverless.com; serverless.yml; SST framework; Chalice AWS; Zappa | implies Serverless; is Infrastructure as code
MinIO | platform | Min IO | is Object storage
Backblaze B2 | platform | | is Object storage
Wasabi storage | platform | | is Object storage
GlusterFS | platform | | is Object storage
Ceph | platform | | is Object storage
Nutanix | platform | Acropolis hypervisor | is Hyperconverged infrastructure, Virtualization
`;
