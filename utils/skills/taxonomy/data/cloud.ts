/** Cloud computing: the providers, their services, and the models they are sold in. */
export const cloud = `
Cloud computing | field | cloud technology; cloud infrastructure; cloud services; cloud-based technologies; cloud environment; public cloud; cloud solutions; cloud systems; cloud-based solutions; cloud deployments; cloud operations; cloud~2; Cloud~2; cloud-based services | esco http://data.europa.eu/esco/skill/bd14968e-e409-45af-b362-3495ed7b10e0
Cloud platform | field | cloud provider; cloud service provider; CSP~3 | implies Cloud computing
Cloud architecture | method | cloud solution architecture; cloud design; cloud solutions architecture; cloud architect | implies Cloud computing
Cloud-native development | method | cloud native; cloud development; 12 factor | implies Cloud computing
Cloud migration | method | migration to cloud; workload migration; cloud transformation | implies Cloud computing
Cloud cost optimization | method | cloud cost management; FinOps | implies Cloud computing
Cloud governance | method | Azure Policy | implies Cloud computing
Hybrid cloud | field | hybrid environments | implies Cloud computing
Multi-cloud | field | | implies Cloud computing
Private cloud | field | on-premises cloud | implies Cloud computing
Edge computing | field | edge AI
Infrastructure as a service | field | IaaS | implies Cloud computing
Platform as a service | field | PaaS | implies Cloud computing
Software as a service | field | SaaS | implies Cloud computing
Serverless | method | FaaS; function as a service; functions as a service | implies Cloud computing
Back-end as a service | field | BaaS~1; backend as a service
Object storage | field | blob storage; cloud storage | is Storage systems
Block storage | field | | is Storage systems
Virtual machines | field | VMs~1; VM~1; virtual server | is Virtualization
Cloud networking | field | cloud network; VPC peering | implies Cloud computing
Cloud administration | method | cloud management; cloud administrator | implies Cloud computing
Auto scaling | method | autoscaling | implies Cloud computing
Content delivery networks | field | CDN~1; CDNs~1
Fastly | tool | | is Content delivery networks
Akamai | tool | | is Content delivery networks
Cloudflare | platform | | is Content delivery networks
AWS~1 | platform | Amazon Web Services; Amazon AWS; AWS Cloud; Amazon cloud; Amazon Web Service; aws~1 | implies Cloud computing; is Cloud platform
Amazon EC2 | platform | EC2 | implies AWS; is Virtual machines, Infrastructure as a service
Amazon S3 | platform | S3~1; AWS S3; S3 Glacier | implies AWS; is Object storage
Amazon EBS | platform | EBS~2; AWS EBS | implies AWS; is Block storage
Amazon EFS | platform | EFS~2; AWS EFS | implies AWS; is File storage
AWS Lambda | platform | Lambda~2; AWS Lambdas | implies AWS, Serverless
Amazon VPC | platform | AWS VPC; VPC~1; VPCs~1 | implies AWS, Cloud networking
AWS Direct Connect | platform | | implies AWS, Cloud networking
AWS Transit Gateway | platform | | implies AWS, Cloud networking
Amazon Route 53 | platform | Route 53 | implies AWS, DNS
Amazon CloudFront | platform | CloudFront | implies AWS; is Content delivery networks
Elastic Load Balancing | platform | ELB~1; ALB~2; NLB~2; Application Load Balancer; Network Load Balancer | implies AWS; is Load balancing
AWS IAM | platform | IAM policies; AWS STS; IAM policy | implies AWS, Identity and access management
AWS IAM Identity Center | platform | AWS SSO | implies AWS, Identity and access management
Amazon Cognito | platform | Cognito | implies AWS, Identity and access management
AWS CloudFormation | platform | CloudFormation; CFN~1; AWS SAM | implies AWS; is Infrastructure as code
AWS CDK | framework | Cloud Development Kit; CDK~2 | implies AWS; is Infrastructure as code
Amazon CloudWatch | platform | CloudWatch | implies AWS; is Monitoring tools
AWS CloudTrail | platform | CloudTrail; AWS Config | implies AWS
AWS X-Ray | platform | | implies AWS; is Distributed tracing
Amazon ECS | platform | ECS~1; AWS ECS | implies AWS, Containers; is Container orchestration
Amazon EKS | platform | EKS~1; AWS EKS | implies AWS, Kubernetes; is Managed Kubernetes
AWS Fargate | platform | Fargate | implies AWS, Containers, Serverless
Amazon ECR | platform | ECR~1; AWS ECR | implies AWS; is Container registries
AWS Elastic Beanstalk | platform | Beanstalk~2; Elastic Beanstalk | implies AWS; is Platform as a service
Amazon API Gateway | platform | AWS API Gateway | implies AWS; is API gateway
AWS Step Functions | platform | Step Functions | implies AWS, Serverless; is Workflow orchestration
Amazon SNS | platform | SNS~1; AWS SNS; sns~1 | implies AWS; is Message broker
Amazon SQS | platform | SQS~1; AWS SQS; sqs~1 | implies AWS; is Message broker
Amazon EventBridge | platform | EventBridge | implies AWS; is Event-driven architecture
Amazon SES | platform | AWS SES | implies AWS
Amazon Kinesis | platform | Kinesis | implies AWS; is Stream processing
Amazon MSK | platform | AWS MSK | implies AWS, Apache Kafka
AWS Glue | platform | | implies AWS; is ETL tools
Amazon Athena | platform | Athena~2 | implies AWS, SQL; is Query engines
Amazon EMR | platform | AWS EMR | implies AWS; is Big data platform
AWS Lake Formation | platform | | implies AWS; is Data lakes
AWS Data Pipeline | platform | | implies AWS
Amazon SageMaker | platform | SageMaker | implies AWS, Machine learning; is Machine learning platform
Amazon Bedrock | platform | Amazon Q Developer | implies AWS, Generative AI
Amazon Rekognition | platform | Rekognition | implies AWS; is Computer vision
Amazon Textract | platform | Textract | implies AWS
Amazon Connect | platform | | implies AWS; is Contact centre platforms
AWS CodePipeline | platform | CodePipeline | implies AWS, CI/CD; is CI/CD tools
AWS CodeCommit | platform | CodeCommit | implies AWS, CI/CD; is CI/CD tools
AWS CodeDeploy | platform | CodeDeploy | implies AWS, CI/CD; is CI/CD tools
AWS CodeBuild | platform | CodeBuild | implies AWS, CI/CD; is CI/CD tools
AWS Systems Manager | platform | AWS SSM | implies AWS
AWS Secrets Manager | platform | | implies AWS; is Secrets management
AWS KMS | platform | | implies AWS, Key management
Amazon GuardDuty | platform | GuardDuty | implies AWS, Cloud security
Amazon Macie | platform | | implies AWS, Cloud security
Amazon Inspector | platform | | implies AWS, Cloud security
AWS Security Hub | platform | | implies AWS, Cloud security
AWS WAF | platform | AWS Shield | implies AWS; is Web application firewall
AWS Well-Architected Framework | method | | implies Cloud architecture
AWS Amplify | platform | Amplify~2 | implies AWS; is Back-end as a service
AWS IoT Core | platform | | implies AWS, Internet of things; is IoT platforms
Amazon WorkSpaces | platform | | implies AWS; is Virtual desktop infrastructure
AWS CLI | tool | Boto3; AWS SDK | implies AWS
Microsoft Azure | platform | Azure | implies Cloud computing; is Cloud platform
Azure Virtual Machines | platform | Azure VMs; Azure VM | implies Microsoft Azure; is Virtual machines, Infrastructure as a service
Azure Blob Storage | platform | Azure Blob; Azure Files | implies Microsoft Azure; is Object storage
Azure Functions | platform | Azure Function; Durable Functions | implies Microsoft Azure, Serverless
Azure App Service | platform | Azure App Services | implies Microsoft Azure; is Platform as a service
Azure Logic Apps | platform | Azure Integration Services; Logic Apps | implies Microsoft Azure; is Integration platform
Azure Service Bus | platform | Service Bus~2 | implies Microsoft Azure; is Message broker
Azure Event Hubs | platform | Event Hubs~1 | implies Microsoft Azure; is Stream processing
Azure Event Grid | platform | | implies Microsoft Azure; is Event-driven architecture
Azure Stream Analytics | platform | | implies Microsoft Azure; is Stream processing
Azure Kubernetes Service | platform | AKS~1; Azure AKS; Azure Kubernetes | implies Microsoft Azure, Kubernetes; is Managed Kubernetes
Azure Container Instances | platform | ACI~2 | implies Microsoft Azure, Containers
Azure Container Registry | platform | ACR~2 | implies Microsoft Azure; is Container registries
Azure DevOps | platform | ADO~1; VSTS; Visual Studio Team Services; TFS~1; Team Foundation Server; TFVC; Azure Boards; Azure Repos | is DevOps platforms, Version control, Issue tracking tools
Azure Pipelines | platform | | implies Azure DevOps, CI/CD; is CI/CD tools
Azure Resource Manager | platform | Azure Bicep; ARM templates; Bicep~2 | implies Microsoft Azure; is Infrastructure as code
Azure Active Directory | platform | Azure AD; AAD~1; Entra ID; Microsoft Entra | is Directory services, Identity and access management
Azure Key Vault | platform | Key Vault~1 | implies Microsoft Azure; is Secrets management
Azure Monitor | platform | Application Insights~1; Log Analytics~1; AppInsights | implies Microsoft Azure; is Monitoring tools
Azure Virtual Network | platform | Azure VNet; VNet~1 | implies Microsoft Azure, Cloud networking
Azure Load Balancer | platform | | implies Microsoft Azure, Cloud networking
Azure Application Gateway | platform | | implies Microsoft Azure, Cloud networking
Azure Front Door | platform | | implies Microsoft Azure, Cloud networking
Azure Firewall | platform | | implies Microsoft Azure, Cloud networking
Azure ExpressRoute | platform | ExpressRoute | implies Microsoft Azure, Cloud networking
Azure API Management | platform | APIM | implies Microsoft Azure; is API gateway
Azure Data Factory | platform | ADF~2; Data Factory~1 | implies Microsoft Azure; is ETL tools
Azure Data Lake Storage | platform | Azure Data Lake; ADLS | implies Microsoft Azure; is Data lakes
Azure Databricks | platform | | implies Microsoft Azure, Databricks
Azure Data Explorer | platform | ADX~1; Azure Kusto | implies Microsoft Azure, Kusto Query Language
Azure Machine Learning | platform | Azure ML | implies Microsoft Azure, Machine learning; is Machine learning platform
Azure AI services | platform | Cognitive Services | implies Microsoft Azure
Azure AI Search | platform | | implies Microsoft Azure; is Search engine technology
Azure OpenAI Service | platform | Azure OpenAI; AOAI | implies Microsoft Azure, Generative AI
Azure IoT Hub | platform | | implies Microsoft Azure, Internet of things; is IoT platforms
Azure Virtual Desktop | platform | AVD~1; Windows Virtual Desktop; WVD~1 | implies Microsoft Azure; is Virtual desktop infrastructure
Microsoft Defender for Cloud | platform | | implies Microsoft Azure, Cloud security
Azure Backup | platform | Azure Site Recovery; ASR~3 | implies Microsoft Azure; is Backup software
Azure Automation | platform | | implies Microsoft Azure
Azure Arc | platform | | implies Microsoft Azure
Azure CLI | tool | Azure PowerShell | implies Microsoft Azure
Google Cloud | platform | GCP~1; gcp~1 | implies Cloud computing; is Cloud platform
Google Compute Engine | platform | GCE~1; Compute Engine | implies Google Cloud; is Virtual machines, Infrastructure as a service
Google Cloud Storage | platform | GCS~1; GCP Cloud Storage | implies Google Cloud; is Object storage
Google Cloud Functions | platform | Cloud Functions~1; GCF~2 | implies Google Cloud, Serverless
Google Cloud Run | platform | Cloud Run~1 | implies Google Cloud, Containers, Serverless
Google App Engine | platform | GAE~1 | implies Google Cloud; is Platform as a service
Google Kubernetes Engine | platform | GKE~1 | implies Google Cloud, Kubernetes; is Managed Kubernetes
Google Cloud Pub/Sub | platform | | implies Google Cloud, Publish-subscribe; is Message broker
Google Cloud Dataflow | platform | Dataflow~2; DataFlow~2 | implies Google Cloud; is Stream processing
Google Cloud Dataproc | platform | Dataproc | implies Google Cloud; is Big data platform
Google Cloud Composer | platform | | implies Google Cloud, Apache Airflow; is Workflow orchestration
Google Vertex AI | platform | Google AutoML; Vertex AI | implies Google Cloud, Machine learning; is Machine learning platform
Google Cloud Build | platform | Cloud Build~1 | implies Google Cloud, CI/CD; is CI/CD tools
Google Cloud Operations | platform | Google Cloud Monitoring; Stackdriver | implies Google Cloud; is Monitoring tools
Google Cloud IAM | platform | GCP IAM | implies Google Cloud, Identity and access management
Google Cloud networking | platform | GCP networking; Cloud Armor | implies Google Cloud, Cloud networking
Google Cloud SDK | tool | gcloud | implies Google Cloud
Dialogflow | platform | CCAI | implies Google Cloud; is Conversational AI
Apigee | platform | | is API gateway
Firebase | platform | | is Back-end as a service
Oracle Cloud Infrastructure | platform | OCI~1; Oracle Cloud | implies Cloud computing; is Cloud platform
IBM Cloud | platform | Bluemix | implies Cloud computing; is Cloud platform
Alibaba Cloud | platform | Aliyun | implies Cloud computing; is Cloud platform
DigitalOcean | platform | | implies Cloud computing; is Cloud platform
OVHcloud | platform | OVH~1 | implies Cloud computing; is Cloud platform
VMware Cloud | platform | vCloud | implies Cloud computing, VMware; is Cloud platform
OpenStack | platform | | implies Cloud computing; is Cloud platform, Private cloud
Heroku | platform | | implies Cloud computing; is Platform as a service
Cloud Foundry | platform | PCF~1 | implies Cloud computing; is Platform as a service
Microsoft Azure Government | platform | | implies Cloud computing
Serverless Framework | framework | | implies Serverless; is Infrastructure as code
SST~2 | framework | | implies Serverless; is Infrastructure as code
MinIO | platform | | is Object storage
Ceph | platform | | is Object storage
Nutanix | platform | | is Hyperconverged infrastructure, Virtualization
Tencent Cloud | platform | | implies Cloud computing; is Cloud platform
Huawei Cloud | platform | | implies Cloud computing; is Cloud platform
Scaleway | platform | | implies Cloud computing; is Cloud platform
Hetzner | platform | | implies Cloud computing; is Cloud platform
Rackspace | platform | | implies Cloud computing; is Cloud platform
Cloudflare Workers | platform | Cloudflare Pages | implies Cloudflare, Serverless
OpenFaaS | platform | | implies Serverless
Fly.io | platform | | is Platform as a service
Platform.sh | platform | | is Platform as a service
Appwrite | platform | | is Back-end as a service
Vultr | platform | | is Cloud platform
Yandex Cloud | platform | | is Cloud platform
Amazon QuickSight | platform | QuickSight | implies AWS; is Business intelligence tools
Linode | platform | | is Cloud platform
Azure Service Fabric | platform | Service Fabric~1 | implies Microsoft Azure, Microservices
`;
