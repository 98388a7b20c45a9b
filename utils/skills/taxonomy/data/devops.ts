/** DevOps, operating systems, virtualisation, messaging and observability. */
export const devops = `
DevOps | field | Dev Ops
Site reliability engineering | field | SRE~1; site reliability; reliability engineering of services; error budgets
Platform engineering | field | developer platform; developer productivity tooling
CI/CD | method | CICD; continuous integration and continuous delivery; continuous integration and deployment; build pipelines; deployment pipelines; build and release; continuous integration and continuous deployment; CI&CD; DevOps pipelines; release pipelines
Continuous integration | method | CI~3; CI pipeline; continuous build | part of CI/CD
Continuous delivery | method | continuous deployment; CD~3; deployment automation; automated deployment; release automation | part of CI/CD
CI/CD tools | field | CI tools; build server | implies CI/CD
DevOps platforms | field | application lifecycle management tools; ALM tools
Infrastructure as code | method | IaC~1; IAC~1; infrastructure automation; programmable infrastructure; infrastructure provisioning; automated provisioning; immutable infrastructure; infra as code
Configuration management | method | config management; configuration automation; desired state configuration
Containers | field | containerization; containerisation; containerized; LXC~1; containerised
Container orchestration | method | orchestration platforms; orchestration of containers; orchestrators | implies Containers
Managed Kubernetes | field | Kubernetes as a service | implies Kubernetes
Container registries | field | image registry; Docker registry
Docker | tool | Dockerfile; Dockerfiles; Dockerization; dockerized; dockerised; dockerize | implies Containers
Docker Compose | tool | | implies Docker
Docker Swarm | tool | | implies Docker; is Container orchestration
Docker Hub | platform | | implies Docker; is Container registries
Podman | tool | | implies Containers
Buildah | tool | | implies Containers
containerd | tool | | implies Containers
Harbor registry | tool | | is Container registries
Quay | tool | | is Container registries
Kubernetes | platform | K8s; K8; kubectl; Kube | implies Containers; is Container orchestration
Kubernetes operators | method | custom resource definitions; CRDs~1; Kubernetes controllers | implies Kubernetes
Kubernetes security | field | container security; pod security; container image scanning | is Cloud security
Helm~1 | tool | Helm charts; Helm chart; Helm 3; Helmfile | implies Kubernetes; is Configuration management
Kustomize | tool | Kustomization | implies Kubernetes
Rancher~1 | platform | SUSE Rancher; Rancher Kubernetes; RKE2 | implies Kubernetes; is Container orchestration
k3s | platform | | implies Kubernetes
Minikube | platform | | implies Kubernetes
OpenShift | platform | RHOCP; OKD | implies Kubernetes; is Container orchestration
VMware Tanzu | platform | Tanzu; TKGI | implies Kubernetes; is Container orchestration
Apache Mesos | platform | Mesos; Mesosphere; DC/OS | is Container orchestration
HashiCorp Nomad | platform | | is Container orchestration
Service mesh | method | sidecar proxies
Istio | tool | | implies Kubernetes; is Service mesh
Linkerd | tool | | implies Kubernetes; is Service mesh
Envoy proxy | tool | | is Service mesh, Load balancing
Consul~2 | tool | HashiCorp Consul; Consul Connect | is Service discovery
Service discovery | method | service registry; service registration and discovery
Cilium | tool | | implies Kubernetes
Project Calico | tool | | implies Kubernetes
eBPF | framework | BPF~1; extended Berkeley Packet Filter
Argo CD | tool | | implies Kubernetes, GitOps; is CI/CD tools
Argo Workflows | tool | | implies Kubernetes; is Workflow orchestration
Flux CD | tool | Flux~2 | implies Kubernetes, GitOps; is CI/CD tools
GitOps | method | Git Ops
Terraform | tool | | is Infrastructure as code
OpenTofu | tool | | is Infrastructure as code
Terragrunt | tool | | implies Terraform; is Infrastructure as code
Pulumi | tool | | is Infrastructure as code
Crossplane | tool | | implies Kubernetes; is Infrastructure as code
Packer~2 | tool | HashiCorp Packer | is Infrastructure as code
Vagrant | tool | Vagrantfile
Ansible | tool | | is Configuration management, Infrastructure as code
Ansible Tower | tool | Ansible AWX | implies Ansible
Puppet~1 | tool | Puppet Enterprise; Puppet Labs; Puppet manifests; PuppetDB | is Configuration management, Infrastructure as code
Chef~2 | tool | Chef Infra; Opscode Chef; Chef cookbooks | is Configuration management, Infrastructure as code
SaltStack | tool | Salt~3 | is Configuration management, Infrastructure as code
CFEngine | tool | | is Configuration management
Red Hat Satellite | tool | | is Configuration management
Jenkins | tool | Jenkinsfile; CloudBees | implies CI/CD; is CI/CD tools
GitHub Actions | tool | Github Action | implies CI/CD; is CI/CD tools
GitLab CI/CD | tool | GitLab CI; GitLab runners | implies CI/CD, GitLab; is CI/CD tools
CircleCI | tool | | implies CI/CD; is CI/CD tools
Travis CI | tool | | implies CI/CD; is CI/CD tools
Bamboo~2 | tool | Atlassian Bamboo; Bamboo CI | implies CI/CD; is CI/CD tools
TeamCity | tool | | implies CI/CD; is CI/CD tools
Octopus Deploy | tool | Octopus~3 | implies CI/CD; is CI/CD tools
Buildkite | tool | | implies CI/CD; is CI/CD tools
GoCD | tool | | implies CI/CD; is CI/CD tools
Concourse CI | tool | Concourse~2 | implies CI/CD; is CI/CD tools
Spinnaker | tool | | implies CI/CD; is CI/CD tools
Harness CD | tool | | implies CI/CD; is CI/CD tools
Tekton | tool | OpenShift Pipelines | implies CI/CD, Kubernetes; is CI/CD tools
Bitbucket Pipelines | tool | | implies CI/CD, Bitbucket; is CI/CD tools
Visual Studio App Center | tool | App Center | implies CI/CD; is CI/CD tools
IBM UrbanCode | tool | UrbanCode; uDeploy | implies CI/CD; is CI/CD tools
Backstage~3 | tool | Spotify Backstage; Backstage.io | is Platform engineering
Release management | method | release engineering; release planning; release coordination; release process; software releases; deployment management; production releases
Blue-green deployment | method | canary releases; canary deployment; rolling deployments; deployment strategies; feature flags; feature flagging; feature toggles; progressive delivery | is Release management
LaunchDarkly | tool | | is Blue-green deployment
Build automation | method | build tools; build systems; automated builds; build engineering; build scripts; build process
Apache Maven | tool | Maven | implies Java; is Build automation
Gradle | tool | | is Build automation
Apache Ant | tool | Ant~2; Ant build | implies Java; is Build automation
SBT~1 | tool | sbt Scala; Scala Build Tool | implies Scala; is Build automation
Make~3 | tool | GNU Make; Makefile; Makefiles; autoconf | is Build automation
CMake | tool | CTest; CPack | is Build automation
Bazel | tool | | is Build automation
MSBuild | tool | | implies .NET; is Build automation
NuGet | tool | | implies .NET; is Package managers
Conan package manager | tool | | is Package managers
vcpkg | tool | | is Package managers
Rake~2 | tool | Rake tasks; Rakefile | implies Ruby; is Build automation
Yocto | tool | BitBake; OpenEmbedded; Poky | implies Embedded Linux; is Build automation
Buildroot | tool | | implies Embedded Linux; is Build automation
Fastlane | tool | | is CI/CD tools
Artifact repositories | field | binary repository; repository manager
JFrog Artifactory | tool | Artifactory; JFrog | is Artifact repositories
Sonatype Nexus | tool | Nexus~2; Nexus Repository | is Artifact repositories
Version control | method | source control; VCS~1; source code management; SCM~2; revision control; source code control; versioning; code repository
Git~1 | tool | git~1; GIT~1; Git version control; Git flow; Git workflows; git branching; Git commands; Git repositories; Git repository; Git SCM; Git source control | implies Version control
Branching strategies | method | trunk-based development; branching and merging; feature branches; branch strategy | implies Version control
GitHub | platform | | implies Git; is Version control
GitLab | platform | | implies Git; is Version control, DevOps platforms
Bitbucket | platform | Bit Bucket | implies Git; is Version control
Gerrit | tool | | implies Git, Code review
Gitea | platform | | implies Git; is Version control
Subversion | tool | SVN~1; TortoiseSVN; svn~1 | implies Version control
Mercurial | tool | | implies Version control
Perforce | tool | Helix Core; P4V; Helix4Git | implies Version control
ClearCase | tool | | implies Version control
CVS version control | tool | Concurrent Versions System; CVS~3 | implies Version control
Visual SourceSafe | tool | SourceSafe | implies Version control
PVCS | tool | | implies Version control
Endevor | tool | | implies Version control
PTC Integrity | tool | | implies Version control
Serena Dimensions | tool | | implies Version control
Git LFS | tool | | implies Git
Data Version Control | tool | DVC~2
Operating systems | field | OS installation; OS internals
Linux | platform | *nix | is Operating systems, Unix-like systems
Unix~1 | platform | UNIX | is Operating systems, Unix-like systems
Unix-like systems | field | Linux or Unix; POSIX systems; *nix systems | is Operating systems
Linux administration | method | Linux system administration; Linux sysadmin; Linux systems administration; Unix administration; Unix system administration; RHEL administration; Linux administrator | implies Linux; is System administration
Linux kernel | field | kernel modules; kernel programming; kernel development; Linux internals; kernel debugging; kernel drivers | implies Linux
Red Hat Enterprise Linux | platform | RHEL; RedHat | implies Linux
CentOS | platform | | implies Linux
Rocky Linux | platform | | implies Linux
AlmaLinux | platform | | implies Linux
Ubuntu | platform | | implies Linux
Debian | platform | | implies Linux
Fedora Linux | platform | | implies Linux
SUSE Linux | platform | SLES; SUSE; openSUSE | implies Linux
Oracle Linux | platform | Oracle Enterprise Linux; OEL~1 | implies Linux
Amazon Linux | platform | AL2023 | implies Linux
Arch Linux | platform | | implies Linux
Alpine Linux | platform | | implies Linux
CoreOS | platform | | implies Linux
NixOS | platform | | implies Linux
FreeBSD | platform | | is Operating systems, Unix-like systems
Oracle Solaris | platform | Solaris; SunOS | implies Unix; is Operating systems
IBM AIX | platform | AIX~1 | implies Unix; is Operating systems
HP-UX | platform | HPUX | implies Unix; is Operating systems
OpenVMS | platform | | is Operating systems
HPE NonStop | platform | HP NonStop | is Operating systems
Windows~1 | platform | WINDOWS | is Operating systems
Windows Server | platform | Windows Servers; Server 2016; Server 2019; Windows 2016; Microsoft Server | is Operating systems
Windows administration | method | Windows administrator | is System administration
Windows Subsystem for Linux | tool | WSL~1; WSL2
macOS | platform | Mac OS; OS X; OSX~1; Mac operating system | is Operating systems
ChromeOS | platform | Chrome OS; Chromebook; Chromebooks | is Operating systems
z/OS | platform | zOS; OS/390; MVS~1; z/VM | is Operating systems, Mainframe
IBM i | platform | AS/400; AS400; iSeries; System i | is Operating systems
Mainframe | platform | mainframes; IBM Z; zSeries
CICS | platform | | is Mainframe
System administration | method | systems administration; sysadmin; server administration; system administrator; systems administrator; sys admin; system admin; server management; systems management; IT administration; server maintenance; systems admin; server support; system maintenance
Patch management | method | patching; patch installation; WSUS
Capacity planning | method | capacity management; capacity forecasting
High availability | method | fault tolerance; highly available; clustering; HA clusters; fault tolerant; failover; resilient systems; HA/DR; Pacemaker/Corosync; Keepalived
Disaster recovery | method | DR~2; DR plans; DR planning
Backup and recovery | method | backups; data recovery; recovery procedures
Backup software | field | backup applications | implies Backup and recovery
Veeam | tool | | is Backup software
Commvault | tool | | is Backup software
Veritas NetBackup | tool | NetBackup; Backup Exec | is Backup software
Dell EMC NetWorker | tool | EMC NetWorker | is Backup software
Data Domain | tool | | is Backup software
Avamar | tool | | is Backup software
IBM Spectrum Protect | tool | Tivoli Storage Manager; IBM TSM | is Backup software
Rubrik | tool | | is Backup software
Cohesity | tool | | is Backup software
Zerto | tool | VMware SRM; Site Recovery Manager | is Disaster recovery
Acronis | tool | | is Backup software
Datto | tool | | is Backup software
Monitoring | method | alerting; monitor system performance
Observability | method | telemetry; SLO~1; SLOs~1; service level objectives; service level indicators; SLI~2; SLIs~1 | is Monitoring
Monitoring tools | field | APM~1; application performance management | is Monitoring
Prometheus | tool | Alertmanager | is Monitoring tools
Grafana | tool | | is Monitoring tools, Data visualisation tools
Grafana Loki | tool | Loki~2; Promtail | is Log management tools
Grafana Tempo | tool | | is Observability
Thanos Prometheus | tool | | is Observability
Datadog | tool | | is Monitoring tools
New Relic | tool | | is Monitoring tools
Dynatrace | tool | | is Monitoring tools
AppDynamics | tool | AppD | is Monitoring tools
Splunk | tool | SignalFx | is Monitoring tools, Log management tools
Elastic Stack | platform | ELK~1; ELK Stack; EFK~1; EFK stack; Elasticsearch Logstash Kibana; Elastic Observability; elk~1 | implies Elasticsearch; is Log management tools, Monitoring tools
Kibana | tool | | is Data visualisation tools, Log management tools
Logstash | tool | Filebeat; Metricbeat | is Log management tools
Fluentd | tool | FluentBit | is Log management tools
Log management tools | field | logging tools | is Logging
Logging | method | log management; log analysis; log aggregation; log files; system logs; event logs; log data
Graylog | tool | | is Log management tools
Sumo Logic | tool | | is Log management tools, Monitoring tools
Cribl | tool | | is Log management tools
Coralogix | tool | | is Log management tools
syslog | standard | rsyslog | is Logging
Log4j | framework | Log4j2 | is Logging
log4net | framework | | is Logging
Serilog | framework | | is Logging
Logback | framework | | is Logging
Nagios | tool | | is Monitoring tools
Checkmk | tool | | is Monitoring tools
Icinga | tool | | is Monitoring tools
Zabbix | tool | | is Monitoring tools
SolarWinds | tool | | is Monitoring tools, Network monitoring
PRTG | tool | Paessler | is Monitoring tools, Network monitoring
ManageEngine | tool | OpManager; ServiceDesk Plus | is Monitoring tools
SCOM~1 | tool | System Center Operations Manager; Microsoft SCOM | is Monitoring tools
Netcool | tool | | is Monitoring tools
HP OpenView | tool | | is Monitoring tools
IBM Tivoli Monitoring | tool | IBM Tivoli; Tivoli Monitoring | is Monitoring tools
LogicMonitor | tool | | is Monitoring tools
ScienceLogic | tool | | is Monitoring tools
AIOps | field | AI Ops
OpenTelemetry | standard | OTel; Open Telemetry; OpenTracing; OpenCensus | is Observability
Distributed tracing | method | request tracing | is Observability
Jaeger | tool | | is Distributed tracing
Zipkin | tool | | is Distributed tracing
Honeycomb.io | tool | | is Observability
Elastic APM | tool | | is Observability
Instana | tool | | is Observability
Sentry error tracking | tool | Sentry~2; error tracking tools | is Monitoring tools
PagerDuty | tool | | is Incident response tooling
Opsgenie | tool | | is Incident response tooling
Incident response tooling | field | on-call tools; alerting tools
On-call support | method | 24x7 support; 24/7 support; out-of-hours support; 24x7 production support; on-call; after-hours support
Production support | method | application support; L2 support; L3 support; production issues; level 3 support; level 2 support; tier 3 support; application maintenance; production troubleshooting; 2nd line support; 3rd line support; tier 2 support; production incidents; level 2/3 support; applications support
Chaos engineering | method | fault injection; Chaos Monkey; Gremlin chaos; LitmusChaos; resilience testing; chaos testing
Runbooks | method | run books; operations automation
Rundeck | tool | | is Runbooks
Automation | method | automating manual processes
Web server | field | HTTP server
Apache HTTP Server | platform | Apache~2; Apache web server; httpd; Apache2; Apache server; Apache webserver | is Web server
NGINX | platform | | is Web server, Load balancing
IIS~1 | platform | Internet Information Services; Microsoft IIS; IIS web server; IIS Server; Internet Information Server; iis~1 | is Web server
Caddy server | platform | | is Web server
HAProxy | tool | HA Proxy | is Load balancing
Traefik | tool | | is Load balancing, API gateway
Varnish cache | tool | Varnish~2 | is Caching
Squid proxy | tool | | is Caching
Application server | field
Apache Tomcat | platform | Tomcat; TomEE | is Application server, Web server
JBoss | platform | WildFly | is Application server
Oracle WebLogic | platform | WebLogic; WLST | is Application server
IBM WebSphere | platform | WebSphere; IBM WAS | is Application server
GlassFish | platform | Payara | is Application server
Jetty server | platform | | is Application server
Message broker | field | message queue; messaging systems; message-oriented middleware; message queuing; message bus; queueing systems; queuing systems; MOM middleware; event bus; enterprise messaging; messaging platforms; messaging technologies; streaming platforms | implies Messaging
Messaging | method | message passing; message-driven; message-based systems
Publish-subscribe | method | pub/sub; PubSub; publisher-subscriber | is Messaging
Apache Kafka | platform | Kafka; Confluent; KSQL; ksqlDB | is Message broker, Stream processing
Redpanda | platform | | is Message broker, Stream processing
RabbitMQ | platform | Rabbit MQ; Rabbit~3 | is Message broker
Apache ActiveMQ | platform | Apache Artemis; Red Hat AMQ | is Message broker
Apache Pulsar | platform | StreamNative | is Message broker, Stream processing
NATS messaging | platform | NATS~1 | is Message broker
ZeroMQ | framework | 0MQ; ZMQ~1 | is Messaging
IBM MQ | platform | WebSphere MQ; MQ Series; WMQ~1 | is Message broker
TIBCO EMS | platform | Tibco RV | is Message broker
Solace~2 | platform | Solace PubSub+; Solace messaging | is Message broker
MSMQ | platform | | is Message broker
AMQP | standard | Advanced Message Queuing Protocol | is Messaging
Apache ZooKeeper | platform | ZooKeeper | is Service discovery
API gateway | field | API management
Kong gateway | platform | Kong~2 | is API gateway
Tyk | platform | | is API gateway
IBM DataPower | platform | DataPower | is API gateway
Axway | platform | | is API gateway
IBM API Connect | platform | API Connect | is API gateway
Red Hat 3scale | platform | 3scale | is API gateway
Workflow orchestration | method | job scheduling; workload automation; batch scheduling; workflow engines; orchestration tools; batch processing; batch jobs; workflow orchestrator
Control-M | tool | | is Workflow orchestration
AutoSys | tool | CA Workload Automation | is Workflow orchestration
IBM Workload Scheduler | tool | Tivoli Workload Scheduler; TWS~1 | is Workflow orchestration
Dollar Universe | tool | $Universe | is Workflow orchestration
Automic | tool | UC4 | is Workflow orchestration
cron | tool | crontab; cronjobs | is Workflow orchestration
systemd | tool | | implies Linux
Temporal workflow | platform | Temporal~3 | is Workflow orchestration
Virtualization | field | virtualisation; hypervisor; virtual environments; virtualized environments; virtualized infrastructure
VMware | platform | VM Ware | is Virtualization
VMware vSphere | platform | vSphere; ESXi; VMware ESX; vCenter; ESX~1; vMotion | implies VMware; is Virtualization
VMware NSX | platform | NSX-T; NSX~1 | implies VMware; is Software-defined networking
VMware vSAN | platform | vSAN; VxRail | implies VMware; is Hyperconverged infrastructure
VMware Horizon | platform | Horizon View; VMware View; Omnissa Horizon | is Virtual desktop infrastructure
VMware Aria | platform | vRealize; vROps | implies VMware
Hyper-V | platform | SCVMM; System Center Virtual Machine Manager | is Virtualization
KVM hypervisor | platform | KVM~1; QEMU; libvirt; KVM virtualization; oVirt; Red Hat Virtualization; RHEV | implies Linux; is Virtualization
Xen | platform | XenServer; Citrix Hypervisor | is Virtualization
Proxmox | platform | | is Virtualization
Oracle VirtualBox | platform | VirtualBox | is Virtualization
Parallels Desktop | platform | | is Virtualization
Hyperconverged infrastructure | field | HCI~2; hyperconverged; hyperconvergence; hyper-converged
Virtual desktop infrastructure | field | VDI~1; desktop virtualization; virtual desktop; desktop virtualisation; remote desktop services; Microsoft RDS; terminal services; application virtualization; App-V
Citrix | platform | XenApp; XenDesktop; FSLogix; CVAD | is Virtual desktop infrastructure
Storage systems | field | storage technologies; data storage; storage area network; storage arrays; SAN storage; storage solutions; SAN~1; NAS~1; network attached storage; storage virtualization; storage networking; RAID~1; storage platforms; storage hardware; storage provisioning; software-defined storage
File storage | field | file shares; network file system; NFS~1; CIFS; DFS namespaces; file server; SMB shares; NTFS; file permissions | is Storage systems
NetApp | platform | ONTAP | is Storage systems
Dell EMC storage | platform | EMC VNX; EMC storage; VMAX; PowerMax; Isilon; PowerStore; XtremIO; EqualLogic; PowerScale; EMC Symmetrix; VPLEX | is Storage systems
Pure Storage | platform | FlashArray; FlashBlade | is Storage systems
HPE storage | platform | Nimble Storage; 3PAR; Alletra | is Storage systems
Hitachi storage | platform | HDS storage; Hitachi Data Systems | is Storage systems
IBM storage | platform | GPFS; IBM Storwize; IBM DS8000 | is Storage systems
Fibre Channel | standard | Fiber Channel; SAN switches; FCoE; iSCSI; Cisco MDS; SAN zoning; NVMe over Fabrics | is Storage systems
Tape libraries | tool | LTO tape; tape library | is Backup and recovery
ZFS | platform | OpenZFS | is Storage systems
Synology | platform | | is Storage systems
TrueNAS | platform | FreeNAS | is Storage systems
Dell PowerEdge | platform | server hardware; iDRAC; rack and stack; server installation; rack mount servers; server racking | is Data centre operations
IBM Power Systems | platform | | is Data centre operations
Cisco UCS | platform | | is Data centre operations
HPE ProLiant | platform | | is Data centre operations
Data centre operations | field | DCIM; data center; data centre; datacenter
High-performance computing | field | HPC~1; supercomputing; HPC cluster; cluster computing; grid computing; high-performance compute
IBM LSF | tool | | is High-performance computing
Slurm | tool | | is High-performance computing
Parallel computing | method | GPU programming; parallel processing; GPU computing; GPGPU; vectorization; SIMD; GPU kernels; parallel algorithms; hardware acceleration
Caching | method | cache management; cache invalidation
Load balancing | method | load balancer; GSLB; load balance; reverse proxy; application delivery controller
F5 BIG-IP | tool | F5~1; F5 LTM; BIG-IP; F5 load balancers; F5 Networks; F5 ASM; F5 GTM; iRules; F5 load balancer; F5 APM | is Load balancing
Citrix ADC | tool | NetScaler | is Load balancing
A10 load balancers | tool | | is Load balancing
Radware | tool | | is Load balancing
`;
