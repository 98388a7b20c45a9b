/** DevOps, operating systems, virtualisation, messaging and observability. */
export const devops = `
DevOps | field | Dev Ops
Site reliability engineering | field | SRE~1; site reliability; error budgets
Platform engineering | field | developer platform
CI/CD | method | CICD; continuous integration and continuous delivery; continuous integration and deployment; deployment pipelines; build and release; continuous integration and continuous deployment; CI&CD; DevOps pipelines; release pipelines
Continuous integration | method | CI~3; CI pipeline | part of CI/CD
Continuous delivery | method | continuous deployment; CD~3; deployment automation; automated deployment; release automation | part of CI/CD
CI/CD tools | field | CI tools | implies CI/CD
DevOps platforms | field
Infrastructure as code | method | IaC~1; IAC~1; infrastructure automation
Configuration management | method | configuration automation
Containers | field | containerization; containerisation; containerized; containerised
Container orchestration | method | orchestration platforms | implies Containers
Managed Kubernetes | field | | implies Kubernetes
Container registries | field
Docker | tool | Dockerization; Dockerfile | implies Containers
Docker Compose | tool | | implies Docker
Docker Swarm | tool | | implies Docker; is Container orchestration
Docker Hub | platform | | implies Docker; is Container registries
Podman | tool | | implies Containers
Kubernetes | platform | K8s; kubectl | implies Containers; is Container orchestration
Kubernetes operators | method | CRDs~1 | implies Kubernetes
Kubernetes security | field | container security | is Cloud security
Helm~1 | tool | Helm charts; Helm chart; Helm 3 | implies Kubernetes; is Configuration management
Kustomize | tool | | implies Kubernetes
Rancher~1 | platform | RKE2 | implies Kubernetes; is Container orchestration
Minikube | platform | | implies Kubernetes
OpenShift | platform | RHOCP; OKD | implies Kubernetes; is Container orchestration
VMware Tanzu | platform | Tanzu; TKGI | implies Kubernetes; is Container orchestration
Apache Mesos | platform | Mesos; DC/OS | is Container orchestration
HashiCorp Nomad | platform | Nomad~3 | is Container orchestration
Service mesh | method
Istio | tool | | implies Kubernetes; is Service mesh
Envoy proxy | tool | | is Service mesh, Load balancing
Consul~2 | tool | | is Service discovery
Service discovery | method
Cilium | tool | | implies Kubernetes
eBPF | framework | BPF~1
Argo CD | tool | | implies Kubernetes, GitOps; is CI/CD tools
Argo Workflows | tool | | implies Kubernetes; is Workflow orchestration
Flux CD | tool | Flux~2 | implies Kubernetes, GitOps; is CI/CD tools
GitOps | method
Terraform | tool | | is Infrastructure as code
Pulumi | tool | | is Infrastructure as code
Packer~2 | tool | | is Infrastructure as code
Vagrant~1 | tool
Ansible | tool | | is Configuration management, Infrastructure as code
Ansible Tower | tool | Ansible AWX | implies Ansible
Puppet~1 | tool | | is Configuration management, Infrastructure as code
Chef~2 | tool | | is Configuration management, Infrastructure as code
SaltStack | tool | Salt~3 | is Configuration management, Infrastructure as code
CFEngine | tool | | is Configuration management
Jenkins | tool | Jenkinsfile | implies CI/CD; is CI/CD tools
GitHub Actions | tool | Github Action | implies CI/CD; is CI/CD tools
GitLab CI/CD | tool | GitLab CI; GitLab runners | implies CI/CD, GitLab; is CI/CD tools
CircleCI | tool | | implies CI/CD; is CI/CD tools
Travis CI | tool | | implies CI/CD; is CI/CD tools
Bamboo~2 | tool | | implies CI/CD; is CI/CD tools
TeamCity | tool | | implies CI/CD; is CI/CD tools
Octopus Deploy | tool | Octopus~3 | implies CI/CD; is CI/CD tools
Concourse CI | tool | Concourse~2 | implies CI/CD; is CI/CD tools
Spinnaker | tool | | implies CI/CD; is CI/CD tools
Tekton | tool | | implies CI/CD, Kubernetes; is CI/CD tools
Bitbucket Pipelines | tool | | implies CI/CD, Bitbucket; is CI/CD tools
Backstage~3 | tool | | is Platform engineering
Release management | method | release engineering; release planning; release process; software releases; production releases; deployment strategies
Blue-green deployment | method | canary releases | is Release management
LaunchDarkly | tool | | is Blue-green deployment
Build automation | method | build tools; build systems; automated builds; build engineering; build process
Apache Maven | tool | Maven~1 | implies Java; is Build automation
Gradle | tool | | is Build automation
Apache Ant | tool | Ant~2; Ant build | implies Java; is Build automation
SBT~1 | tool | Scala Build Tool | implies Scala; is Build automation
Make~3 | tool | Makefiles | is Build automation
CMake | tool | CTest | is Build automation
Bazel | tool | | is Build automation
MSBuild | tool | | implies .NET; is Build automation
NuGet | tool | | implies .NET; is Package managers
Conan package manager | tool | | is Package managers
vcpkg | tool | | is Package managers
Rake~2 | tool | | implies Ruby; is Build automation
Yocto | tool | BitBake | implies Embedded Linux; is Build automation
Fastlane | tool | | is CI/CD tools
Artifact repositories | field
JFrog Artifactory | tool | Artifactory; JFrog | is Artifact repositories
Sonatype Nexus | tool | Nexus~2 | is Artifact repositories
Version control | method | source control; VCS~1; source code management; versioning; SCM tools
Git~1 | tool | git~1; GIT~1; Git flow | implies Version control
Branching strategies | method | trunk-based development; branching and merging | implies Version control
GitHub | platform | | implies Git; is Version control
GitLab | platform | | implies Git; is Version control, DevOps platforms
Bitbucket | platform | Bit Bucket | implies Git; is Version control
Gerrit | tool | | implies Git, Code review
Subversion~1 | tool | SVN~1; svn~1; TortoiseSVN | implies Version control
Mercurial~1 | tool | | implies Version control
Perforce | tool | Helix Core; P4V | implies Version control
ClearCase | tool | | implies Version control
CVS version control | tool | CVS~3 | implies Version control
Git LFS | tool | | implies Git
Data Version Control | tool | DVC~2
Operating systems | field
Linux | platform | *nix | is Operating systems, Unix-like systems
Unix~1 | platform | UNIX | is Operating systems, Unix-like systems
Unix-like systems | field | | is Operating systems
Linux administration | method | Linux system administration; Linux systems administration; Unix system administration; Linux administrator | implies Linux; is System administration
Linux kernel | field | kernel modules; kernel programming; kernel development | implies Linux
Red Hat Enterprise Linux | platform | RHEL; RedHat | implies Linux
CentOS | platform | | implies Linux
Ubuntu | platform | | implies Linux
Debian | platform | | implies Linux
Fedora Linux | platform | | implies Linux
SUSE Linux | platform | SLES; SUSE | implies Linux
Oracle Linux | platform | Oracle Enterprise Linux; OEL~1 | implies Linux
FreeBSD | platform | | is Operating systems, Unix-like systems
Oracle Solaris | platform | Solaris | implies Unix; is Operating systems
IBM AIX | platform | AIX~1 | implies Unix; is Operating systems
Windows~1 | platform | WINDOWS~1 | is Operating systems
Windows Server | platform | Windows Servers; Server 2016; Server 2019; Microsoft Server | is Operating systems
Windows administration | method | Windows administrator | is System administration
Windows Subsystem for Linux | tool | WSL~1; WSL2
macOS | platform | Mac OS; OS X; OSX~1 | is Operating systems
ChromeOS | platform | Chrome OS; Chromebook; Chromebooks | is Operating systems
z/OS | platform | zOS; OS/390; MVS~1; z/VM | is Operating systems, Mainframe
IBM i | platform | AS/400; AS400; iSeries; System i~1 | is Operating systems
Mainframe | platform | mainframes; IBM Z
CICS | platform | | is Mainframe
System administration | method | systems administration; sysadmin; server administration; system administrator; systems administrator; server management; systems management; IT administration; server support; system maintenance~2
Patch management | method | patching~2; WSUS
Capacity planning | method | capacity management
High availability | method | fault tolerance; highly available; failover
Disaster recovery | method | DR~2; RTO/RPO; RPO/RTO
Backup and recovery | method | backups; data recovery; recovery procedures
Backup software | field | backup applications | implies Backup and recovery
Veeam | tool | | is Backup software
Commvault | tool | | is Backup software
Veritas NetBackup | tool | NetBackup; Backup Exec | is Backup software
Data Domain~1 | tool | | is Backup software
IBM Spectrum Protect | tool | IBM TSM | is Backup software
Rubrik | tool | | is Backup software
Cohesity | tool | | is Backup software
Zerto | tool | VMware SRM | is Disaster recovery
Monitoring | method | alerting
Observability | method | SLO~1; SLOs~1; service level objectives; service level indicators; SLI~2 | is Monitoring
Telemetry | method | cardiac monitoring
Monitoring tools | field | APM~2; application performance management | is Monitoring
Prometheus | tool | Alertmanager | is Monitoring tools
Grafana | tool | | is Monitoring tools, Data visualisation tools
Grafana Loki | tool | Loki~2 | is Log management tools
Datadog | tool | | is Monitoring tools
New Relic | tool | | is Monitoring tools
Dynatrace | tool | | is Monitoring tools
AppDynamics | tool | AppD | is Monitoring tools
Splunk | tool | | is Monitoring tools, Log management tools
Elastic Stack | platform | ELK~1; ELK Stack; elk~1; Filebeat; Beats~3 | implies Elasticsearch; is Log management tools, Monitoring tools
Kibana | tool | | is Data visualisation tools, Log management tools
Logstash | tool | | is Log management tools
Fluentd | tool | | is Log management tools
Log management tools | field | logging tools | is Logging
Logging | method | log management; log analysis; log files; log data
Graylog | tool | | is Log management tools
Sumo Logic | tool | | is Log management tools, Monitoring tools
syslog | standard | rsyslog | is Logging
Log4j | framework | Log4j2 | is Logging
Nagios | tool | | is Monitoring tools
Checkmk | tool | | is Monitoring tools
Zabbix | tool | | is Monitoring tools
SolarWinds | tool | | is Monitoring tools, Network monitoring
PRTG | tool | | is Monitoring tools, Network monitoring
ManageEngine | tool | | is Monitoring tools
SCOM~1 | tool | System Center Operations Manager | is Monitoring tools
IBM Tivoli Monitoring | tool | | is Monitoring tools
AIOps | field
OpenTelemetry | standard | OTel~1 | is Observability
Distributed tracing | method | | is Observability
Jaeger | tool | | is Distributed tracing
Zipkin | tool | | is Distributed tracing
Sentry error tracking | tool | Sentry~2 | is Monitoring tools
PagerDuty | tool | | is Incident response tooling
Opsgenie | tool | | is Incident response tooling
Incident response tooling | field | alerting tools
On-call support | method | 24x7 support; on-call
Production support | method | application support; L3 support; production issues; application maintenance; production incidents; applications support
Chaos engineering | method | fault injection; Chaos Monkey; chaos testing
Runbooks | method | run books
Rundeck | tool | | is Runbooks
Automation | method
Web server | field | HTTP server
Apache HTTP Server | platform | Apache~2; httpd | is Web server
NGINX | platform | | is Web server, Load balancing
IIS~1 | platform | Internet Information Services; Microsoft IIS; IIS web server; IIS Server; Internet Information Server; iis~1 | is Web server
HAProxy | tool | HA Proxy | is Load balancing
Traefik | tool | | is Load balancing, API gateway
Varnish cache | tool | Varnish~2 | is Caching
Squid proxy | tool | | is Caching
Application server | field
Apache Tomcat | platform | Tomcat | is Application server, Web server
JBoss | platform | WildFly | is Application server
Oracle WebLogic | platform | WebLogic; WLST | is Application server
IBM WebSphere | platform | WebSphere; IBM WAS | is Application server
Message broker | field | message queue; messaging systems; event bus; enterprise messaging; messaging platforms | implies Messaging
Messaging | method | message passing
Publish-subscribe | method | pub/sub | is Messaging
Apache Kafka | platform | Kafka; KSQL; Confluent~2 | is Message broker, Stream processing
RabbitMQ | platform | Rabbit MQ; Rabbit~3 | is Message broker
Apache ActiveMQ | platform | Apache Artemis; ActiveMQ | is Message broker
Apache Pulsar | platform | | is Message broker, Stream processing
IBM MQ | platform | WebSphere MQ; MQ Series; WMQ~1 | is Message broker
AMQP | standard | | is Messaging
Apache ZooKeeper | platform | ZooKeeper | is Service discovery
API gateway | field | API management
Kong gateway | platform | Kong~2 | is API gateway
IBM API Connect | platform | | is API gateway
Workflow orchestration | method | job scheduling; batch scheduling; orchestration tools
Batch processing | method
Control-M | tool | | is Workflow orchestration
Dollar Universe | tool | | is Workflow orchestration
cron | tool | crontab | is Workflow orchestration
systemd | tool | | implies Linux
Temporal workflow | platform | Temporal~3 | is Workflow orchestration
Virtualization | field | hypervisor; virtualized environments; virtualized infrastructure; virtualisation
VMware | platform | VM Ware | is Virtualization
VMware vSphere | platform | vSphere; ESXi; ESX~1; vMotion; vCenter; vRealize | implies VMware; is Virtualization
VMware NSX | platform | NSX-T; NSX~1 | implies VMware; is Software-defined networking
VMware vSAN | platform | vSAN; VxRail | implies VMware; is Hyperconverged infrastructure
VMware Horizon | platform | Horizon View; Omnissa Horizon | is Virtual desktop infrastructure
Hyper-V | platform | SCVMM | is Virtualization
KVM hypervisor | platform | KVM~1; QEMU; libvirt | implies Linux; is Virtualization
Xen | platform | XenServer | is Virtualization
Proxmox | platform | | is Virtualization
Oracle VirtualBox | platform | VirtualBox | is Virtualization
Hyperconverged infrastructure | field | HCI~2
Virtual desktop infrastructure | field | VDI~1; virtual desktop; App-V
Citrix | platform | XenApp; FSLogix; XenDesktop | is Virtual desktop infrastructure
Storage systems | field | storage technologies; data storage; storage area network; storage solutions; SAN~1; NAS~1; network attached storage; storage networking; RAID~2; storage platforms; software-defined storage
File storage | field | file shares; network file system; NFS~1; file server | is Storage systems
NetApp | platform | ONTAP | is Storage systems
Dell EMC storage | platform | EMC VNX; VMAX; Isilon; PowerMax | is Storage systems
Pure Storage | platform | | is Storage systems
IBM storage | platform | GPFS; IBM DS8000 | is Storage systems
Fibre Channel | standard | Fiber Channel; iSCSI; FCoE | is Storage systems
Tape libraries | tool | LTO tape | is Backup and recovery
ZFS | platform | OpenZFS | is Storage systems
Dell PowerEdge | platform | iDRAC | is Data centre operations
IBM Power Systems | platform | | is Data centre operations
Cisco UCS | platform | | is Data centre operations
HPE ProLiant | platform | | is Data centre operations
Data centre operations | field | DCIM; data center; data centre; datacenter
High-performance computing | field | HPC~1; supercomputing; grid computing; high-performance compute
Slurm | tool | | is High-performance computing
Parallel computing | method | GPU programming; parallel processing
Caching | method | cache management
Load balancing | method | load balancer
F5 BIG-IP | tool | F5~1; F5 LTM; BIG-IP | is Load balancing
Radware | tool | | is Load balancing
containerd | tool | | implies Containers
OpenTofu | tool | | is Infrastructure as code
Rocky Linux | platform | | implies Linux
Alpine Linux | platform | | implies Linux
HP-UX | platform | HPUX | implies Unix; is Operating systems
OpenVMS | platform | | is Operating systems
log4net | framework | | is Logging
Serilog | framework | | is Logging
Logback | framework | | is Logging
Icinga | tool | | is Monitoring tools
Instana | tool | | is Observability
GlassFish | platform | Payara | is Application server
Redpanda | platform | | is Message broker, Stream processing
NATS messaging | platform | NATS~1 | is Message broker
TIBCO EMS | platform | | is Message broker
Solace~2 | platform | | is Message broker
AutoSys | tool | | is Workflow orchestration
IBM Workload Scheduler | tool | TWS~1 | is Workflow orchestration
Automic | tool | UC4 | is Workflow orchestration
Citrix ADC | tool | NetScaler | is Load balancing
AlmaLinux | platform | | implies Linux
Arch Linux | platform | | implies Linux
Gentoo | platform | | implies Linux
NixOS | platform | | implies Linux
Linux Mint | platform | | implies Linux
OpenBSD | platform | NetBSD; BSD~1 | is Unix-like systems
MS-DOS | platform | DOS~2 | is Operating systems
K3s | platform | | implies Kubernetes
Knative | platform | | implies Kubernetes, Serverless
Dapr | framework | | implies Microservices
Linkerd | tool | | implies Kubernetes; is Service mesh
Harbor registry | tool | Harbor~3 | is Container registries
Skaffold | tool | | implies Kubernetes
Kaniko | tool | | implies Containers
Portainer | tool | | implies Docker
LXC~1 | tool | LXD; Linux Containers | implies Linux, Containers
Apptainer | tool | Singularity~3 | implies Containers; is High-performance computing
Spack | tool | | is High-performance computing
EasyBuild | tool | | is High-performance computing
Dev containers | method | devcontainers | implies Containers
Apache CloudStack | platform | CloudStack | is Private cloud
OpenNebula | platform | | is Private cloud
Buildkite | tool | | implies CI/CD; is CI/CD tools
AppVeyor | tool | | implies CI/CD; is CI/CD tools
GoCD | tool | | implies CI/CD; is CI/CD tools
Bitrise | tool | | implies CI/CD; is CI/CD tools
Codemagic | tool | | implies CI/CD; is CI/CD tools
CloudBees | platform | | implies Jenkins; is CI/CD tools
Gitea | tool | | implies Git; is Version control
Sourcetree | tool | | implies Git
GitKraken | tool | | implies Git
TortoiseGit | tool | | implies Git
Phabricator | tool | | implies Code review
GitHub Codespaces | platform | | implies GitHub
Meson~2 | tool | | is Build automation
Ninja~3 | tool | | is Build automation
Homebrew~2 | tool | | is Package managers
Chocolatey | tool | | is Package managers
Fluent Bit | tool | | is Log management tools
Netdata | tool | | is Monitoring tools
Sensu~1 | tool | | is Monitoring tools
Pingdom | tool | | is Monitoring tools
Graphite~2 | tool | | is Monitoring tools
Thanos~2 | tool | | implies Prometheus; is Monitoring tools
Rollbar | tool | | is Monitoring tools
Statuspage | tool | | is Incident response tooling
Caddy~3 | tool | | is Web server
Jetty~3 | tool | | implies Java; is Application server
Apache RocketMQ | tool | RocketMQ | is Message broker
Jsonnet | language | | implies JSON
tmux | tool | | implies Linux
DTrace | tool | | implies Debugging
TrueNAS | platform | FreeNAS | is Storage systems
Synology | platform | | is Storage systems
QNAP | platform | | is Storage systems
Flatpak | tool | | implies Linux
Wayland~2 | platform | | implies Linux
X Window System | platform | X11~1; X.Org
coreboot | tool | | implies Firmware development
VictoriaMetrics | tool | | is Monitoring tools
Drone CI | tool | | implies CI/CD; is CI/CD tools
Renovate~3 | tool | Renovate Bot
Terragrunt | tool | | implies Terraform
Crossplane | tool | | implies Kubernetes; is Infrastructure as code
UrbanCode | tool | | is CI/CD tools
Visual SourceSafe | tool | | is Version control
Buildroot | tool | | implies Embedded Linux
Amazon Linux | platform | | implies Linux
ZeroMQ | framework | | is Messaging
MSMQ | tool | | is Message broker
IBM DataPower | tool | DataPower | is API gateway
LogicMonitor | tool | | is Monitoring tools
Netcool | tool | | is Monitoring tools
Acronis | tool | | is Backup software
`;
