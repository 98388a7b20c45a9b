/** DevOps, operating systems, virtualisation, messaging and observability. */
export const devops = `
DevOps | field | Dev Ops; DevOps practices; DevOps engineering; DevOps culture; DevOps methodology; DevOps principles; DevOps tools; DevOps toolchain; DevOps methodologies; DevOps processes; dev/ops
Site reliability engineering | field | SRE~1; site reliability; reliability engineering of services; SRE practices; SRE principles; error budgets
Platform engineering | field | internal developer platform; developer platform; developer experience platform; internal developer platforms; developer productivity tooling
CI/CD | method | CICD; CI CD; CI/CD pipelines; CI/CD pipeline; continuous integration/continuous deployment; continuous integration and continuous delivery; continuous integration and deployment; continuous integration/continuous delivery; CI / CD; build pipelines; deployment pipelines; CI-CD; build and release; build and deployment automation; CI/CD processes; CI/CD practices; continuous integration and continuous deployment; CI&CD; build and deployment pipelines; DevOps pipelines; release pipelines
Continuous integration | method | CI~3; continuous-integration; CI pipelines; CI pipeline; CI systems; continuous build; CI environment | part of CI/CD
Continuous delivery | method | continuous deployment; CD~3; deployment automation; automated deployment; automated deployments; release automation | part of CI/CD
CI/CD tools | tool | CI tools; continuous integration tools; CI/CD tooling; CI server; build server; build servers; CI/CD systems; CI/CD platforms; continuous integration tool | implies CI/CD
DevOps platforms | platform | DevOps platform; application lifecycle management tools; ALM tools
Infrastructure as code | method | IaC~1; IAC~1; infrastructure-as-code; infrastructure automation; infrastructure as code tools; IaC tools; programmable infrastructure; infrastructure provisioning; automated provisioning; infrastructure-as-code tools; immutable infrastructure; infra as code
Configuration management | method | configuration management tools; config management; configuration management tool; configuration automation; configuration management systems; server configuration management; desired state configuration; infrastructure configuration management
Containers | field | containerization; containerisation; container technologies; containerized applications; container technology; container platforms; Linux containers; containerized environments; containerised applications; containerized; container-based; containerization technologies; container; containerized deployments; containerized services; container management; container solutions; LXC~1; containerised
Container orchestration | method | container orchestration tools; orchestration platforms; container orchestration platform; container orchestration platforms; container orchestrator; orchestration of containers; container management platform; container orchestration systems; orchestrators | implies Containers
Managed Kubernetes | platform | managed Kubernetes services; Kubernetes as a service; managed Kubernetes service | implies Kubernetes
Container registries | platform | container registry; image registry; Docker registry; container image registry
Docker | tool | Docker containers; Docker Engine; Dockerfile; Dockerfiles; Docker Desktop; Dockerization; dockerized; Docker images; Docker container; Docker CE; dockerised; Docker/Kubernetes; dockerize | implies Containers
Docker Compose | tool | docker-compose | implies Docker
Docker Swarm | tool | Swarm mode; Docker Swarm mode | implies Docker; is Container orchestration
Docker Hub | platform | DockerHub | implies Docker; is Container registries
Podman | tool | Pod man | implies Containers
Buildah | tool | Skopeo | implies Containers
containerd | tool | CRI-O; runc | implies Containers
Harbor registry | tool | Harbor container registry; Quay; Red Hat Quay | is Container registries
Kubernetes | platform | K8s; K8; k8s; Kubernetes cluster; Kubernetes clusters; Kubernetes administration; kubernetes; kubectl; Kubernetes ecosystem; Kubernetes platform; Kubernetes deployments; Kube; Kubernetes orchestration; k8s clusters; kubernetes/docker; Docker and Kubernetes | implies Containers; is Container orchestration
Kubernetes operators | method | Kubernetes operator; custom resource definitions; CRDs~1; Operator Framework; Kubernetes controllers; Operator SDK | implies Kubernetes
Kubernetes security | field | container security; pod security; securing containers; container image scanning; Kubernetes RBAC; Kubernetes network policies; securing Kubernetes | is Cloud security
Helm~1 | tool | Helm charts; Helm chart; Kubernetes Helm; Helm 3; Helmfile | implies Kubernetes; is Configuration management
Kustomize | tool | Kustomization | implies Kubernetes
Rancher~1 | platform | SUSE Rancher; Rancher Kubernetes; RKE2; Rancher RKE | implies Kubernetes; is Container orchestration
k3s | platform | K3S; Minikube; MicroK8s; kubeadm | implies Kubernetes
OpenShift | platform | Red Hat OpenShift; Openshift Container Platform; OCP~2; RHOCP; OKD; OpenShift Container Platform; ROSA OpenShift; Azure Red Hat OpenShift; Open Shift | implies Kubernetes; is Container orchestration
VMware Tanzu | platform | Tanzu; Tanzu Kubernetes Grid; TKGI; VMware PKS | implies Kubernetes; is Container orchestration
Apache Mesos | platform | Mesos; Mesosphere; DC/OS; Marathon Mesos | is Container orchestration
HashiCorp Nomad | platform | Nomad~2; Nomad scheduler | is Container orchestration
Service mesh | method | service meshes; service mesh architecture; service mesh technologies; sidecar proxies
Istio | tool | Istio service mesh | implies Kubernetes; is Service mesh
Linkerd | tool | Linker d | implies Kubernetes; is Service mesh
Envoy proxy | tool | Envoy~2; Envoy Gateway | is Service mesh, Load balancing
Consul~2 | tool | HashiCorp Consul; Hashicorp Consul; Consul Connect; Consul service discovery | is Service discovery
Service discovery | method | service registry; service registration and discovery
Cilium | tool | eBPF networking; Calico CNI; Project Calico; Kubernetes CNI; Container Network Interface; Kubernetes networking | implies Kubernetes
eBPF | framework | BPF~1; extended Berkeley Packet Filter; bpftrace
Argo CD | tool | ArgoCD; Argo~2; Argo-CD; Argo Rollouts | implies Kubernetes, GitOps; is CI/CD tools
Argo Workflows | tool | Argo Events; ArgoWorkflows | implies Kubernetes; is Workflow orchestration
Flux CD | tool | FluxCD; Flux~2; Flux GitOps; Flux v2 | implies Kubernetes, GitOps; is CI/CD tools
GitOps | method | Git Ops; GitOps workflows; GitOps practices; GitOps principles
Terraform | tool | HashiCorp Terraform; Terraform Cloud; Terraform modules; Terraform Enterprise; TF modules; Terraform scripts; Hashicorp Terraform; HCL~2; Terraform/Ansible; terraform scripting | is Infrastructure as code
OpenTofu | tool | Open Tofu | is Infrastructure as code
Terragrunt | tool | Terra grunt | implies Terraform; is Infrastructure as code
Atlantis Terraform | tool | Atlantis~3; Spacelift; env0 | implies Terraform
Pulumi | tool | Pulumi IaC | is Infrastructure as code
Crossplane | tool | Crossplane.io; Upbound Crossplane | implies Kubernetes; is Infrastructure as code
Packer~1 | tool | HashiCorp Packer; Packer images; Hashicorp Packer | is Infrastructure as code
Vagrant | tool | HashiCorp Vagrant; Vagrantfile; Vagrant boxes
Ansible | tool | Ansible playbooks; Red Hat Ansible; Ansible scripts; Ansible automation; Ansible roles; Ansible Playbook | is Configuration management, Infrastructure as code
Ansible Tower | tool | AWX Ansible; Ansible Automation Platform; Red Hat Ansible Automation Platform; Ansible AWX | implies Ansible
Puppet~1 | tool | Puppet Enterprise; Puppet Labs; Puppet manifests; Puppet configuration management; PuppetDB | is Configuration management, Infrastructure as code
Chef~2 | tool | Chef Infra; Opscode Chef; Chef cookbooks; Chef Automate; Progress Chef; Chef InSpec; Chef/Puppet; Puppet/Chef; Chef configuration management; Ansible/Chef; Chef recipes cookbooks | is Configuration management, Infrastructure as code
SaltStack | tool | Salt~3; Salt Stack; Salt Project; Salt states; VMware Aria Automation Config | is Configuration management, Infrastructure as code
CFEngine | tool | CF Engine; Rudder configuration | is Configuration management
Foreman provisioning | tool | Red Hat Satellite; Foreman/Katello; Katello; Spacewalk; Cobbler provisioning; SUSE Manager | is Configuration management
Jenkins | tool | Jenkins CI; Jenkins pipeline; Jenkins pipelines; Jenkinsfile; CloudBees; Jenkins X; CloudBees Jenkins; Hudson CI; Jenkins CI/CD | implies CI/CD; is CI/CD tools
GitHub Actions | tool | Github Action; GHA~2; GitHub workflows; GitHub CI | implies CI/CD; is CI/CD tools
GitLab CI/CD | tool | GitLab CI; Gitlab pipelines; GitLab-CI; GitLab runners; GitlabCI; GitLab pipeline | implies CI/CD, GitLab; is CI/CD tools
CircleCI | tool | Circle CI | implies CI/CD; is CI/CD tools
Travis CI | tool | TravisCI; Travis~2 | implies CI/CD; is CI/CD tools
Bamboo~2 | tool | Atlassian Bamboo; Bamboo CI; Bamboo server | implies CI/CD; is CI/CD tools
TeamCity | tool | Team City; JetBrains TeamCity | implies CI/CD; is CI/CD tools
Octopus Deploy | tool | OctopusDeploy; Octopus~3 | implies CI/CD; is CI/CD tools
Buildkite | tool | Build kite | implies CI/CD; is CI/CD tools
Drone CI | tool | DroneCI; Drone.io; Woodpecker CI | implies CI/CD; is CI/CD tools
GoCD | tool | ThoughtWorks GoCD | implies CI/CD; is CI/CD tools
Concourse CI | tool | Concourse~2; ConcourseCI | implies CI/CD; is CI/CD tools
Spinnaker | tool | Netflix Spinnaker; Harness CD; Harness.io | implies CI/CD; is CI/CD tools
Tekton | tool | Tekton Pipelines; OpenShift Pipelines | implies CI/CD, Kubernetes; is CI/CD tools
Bitbucket Pipelines | tool | Bitbucket Pipeline | implies CI/CD, Bitbucket; is CI/CD tools
Bitrise | tool | Codemagic; App Center; Visual Studio App Center; Xcode Cloud | implies CI/CD; is CI/CD tools
IBM UrbanCode | tool | UrbanCode Deploy; UrbanCode; uDeploy; XL Deploy; XebiaLabs; Digital.ai Deploy; XL Release | implies CI/CD; is CI/CD tools
AppVeyor | tool | Semaphore CI; Cruise Control CI; CruiseControl | implies CI/CD; is CI/CD tools
Dagger CI | tool | Earthly; Dagger.io | implies CI/CD; is CI/CD tools
Backstage~3 | tool | Spotify Backstage; Backstage.io; Backstage developer portal; developer portals; Port developer portal | is Platform engineering
Release management | method | release engineering; release planning; software release management; release coordination; release process; application release management; software releases; deployment management; release manager; production releases
Blue-green deployment | method | canary releases; canary deployment; blue/green deployments; rolling deployments; deployment strategies; feature flags; feature flagging; feature toggles; LaunchDarkly; progressive delivery; canary deployments; blue/green deployment; Unleash feature flags | is Release management
Build automation | method | build tools; build systems; automated builds; build engineering; software builds; build scripts; build management; build process; build automation tools
Apache Maven | tool | Maven; Maven builds; mvn build; Maven/Gradle | implies Java; is Build automation
Gradle | tool | Gradle builds; Gradle Kotlin DSL | is Build automation
Apache Ant | tool | Ant~2; Ant scripts; Ant build; Ant/Maven; Apache Ivy | implies Java; is Build automation
SBT~1 | tool | sbt Scala; Scala Build Tool; Mill Scala | implies Scala; is Build automation
Make~3 | tool | GNU Make; Makefile; Makefiles; autotools; autoconf | is Build automation
CMake | tool | C Make; CTest; CPack | is Build automation
Bazel | tool | Blaze build; Bazel builds; Buck2; Pants build | is Build automation
MSBuild | tool | MS Build; NAnt; Cake build | implies .NET; is Build automation
NuGet | tool | Nu Get; NuGet packages | implies .NET; is Package managers
Conan package manager | tool | vcpkg; Conan C++; Conan.io | is Package managers
Meson build | tool | Ninja build; SCons; Meson/Ninja; qmake | is Build automation
Rake~2 | tool | Rake tasks; Rakefile | implies Ruby; is Build automation
Yocto | tool | Yocto Project; Yocto Linux; BitBake; OpenEmbedded; Poky; Yocto build system | implies Embedded Linux; is Build automation
Buildroot | tool | Build root; PTXdist; OpenWrt; OpenWRT | implies Embedded Linux; is Build automation
Fastlane | tool | fastlane iOS | is CI/CD tools
Artifact repositories | tool | artifact repository; binary repository; artifact management; repository manager; artifact repository manager; artefact repository; binary artifact management
JFrog Artifactory | tool | Artifactory; JFrog; JFrog Platform | is Artifact repositories
Sonatype Nexus | tool | Nexus~2; Nexus Repository; Nexus Repository Manager; Sonatype Nexus Repository | is Artifact repositories
Version control | method | version control systems; version control system; source control; VCS~1; source code management; SCM~2; revision control; source code control; version management; source control management; code versioning; versioning tools; source control systems; code repositories; versioning; software version control; version control tools; source code repositories; source code versioning; code repository; code versioning tools
Git~1 | tool | git~1; GIT~1; Git version control; Git flow; Gitflow; GitFlow; Git workflows; git branching; Git commands; Git repositories; Git/GitHub; Git repository; Git SCM; Git source control; Git rebase | implies Version control
Branching strategies | method | trunk-based development; trunk based development; branching and merging; branch management; code merging; branching models; branching strategy; feature branches; branch strategy | implies Version control
GitHub | platform | Github Enterprise; GitHub.com; Git Hub; Github repositories; Github Cloud; GitHub Projects | implies Git; is Version control
GitLab | platform | Git Lab; Gitlab EE; GitLab Enterprise; Gitlab.com | implies Git; is Version control, DevOps platforms
Bitbucket | platform | Bit Bucket; Atlassian Bitbucket; Stash Bitbucket; Bitbucket Cloud | implies Git; is Version control
Gerrit | tool | Gerrit Code Review; Gerrit review | implies Git, Code review
Gitea | platform | Gogs; Forgejo; Codeberg | implies Git; is Version control
Subversion | tool | SVN~1; Apache Subversion; TortoiseSVN; Tortoise SVN; svn~1 | implies Version control
Mercurial | tool | Hg~3; Mercurial SCM | implies Version control
Perforce | tool | Helix Core; P4V; Perforce Helix; Perforce P4; Helix4Git | implies Version control
ClearCase | tool | IBM ClearCase; Rational ClearCase; Clear Case; UCM ClearCase | implies Version control
CVS version control | tool | Concurrent Versions System; CVS~3; WinCVS; Visual SourceSafe; SourceSafe; VSS SourceSafe | implies Version control
PVCS | tool | Serena Dimensions; PVCS Version Manager; Serena PVCS; Accurev; PTC Integrity; MKS Integrity; Surround SCM; Plastic SCM; Unity Version Control; Endevor; CA Endevor; Changeman; ChangeMan ZMF | implies Version control
Git LFS | tool | Git Large File Storage; DVC~2; Data Version Control; lakeFS | implies Version control
Operating systems | platform | operating system; OS administration; OS concepts; OS installation; operating system administration; operating system concepts; OS internals; operating systems knowledge; OS platforms
Linux | platform | Linux OS; Linux operating system; Linux operating systems; GNU/Linux; Linux servers; Linux environment; Linux distributions; Linux platform; Linux systems; LINUX; Linux environments; Linux server; Unix/Linux; Linux/Unix; Linux based systems; Linux command line; Linux OS administration; Linux commands; *nix; Linux-based | is Operating systems, Unix-like systems
Unix~1 | platform | UNIX; Unix systems; UNIX environment; Unix operating system; Unix OS; Unix/Windows; UNIX servers; Unix commands; Unix environments | is Operating systems, Unix-like systems
Unix-like systems | platform | Unix or Linux; Linux or Unix; UNIX/Linux systems; POSIX systems; *nix systems | is Operating systems
Linux administration | method | Linux system administration; Linux sysadmin; Linux systems administration; Unix administration; Unix system administration; Linux server administration; RHEL administration; Linux/Unix administration; Linux systems engineering; Linux admin; Linux administrator; Unix/Linux administration; Unix/Linux systems administration | implies Linux; is System administration
Linux kernel | field | Linux kernel development; kernel modules; kernel programming; kernel development; Linux kernel drivers; Linux internals; kernel-level programming; kernel debugging; kernel drivers; Linux device drivers; OS kernel | implies Linux
Red Hat Enterprise Linux | platform | RHEL; Red Hat; RedHat; Red Hat Linux; RHEL 7; RHEL 8; RHEL 9; RedHat Linux; RedHat Enterprise Linux | implies Linux
CentOS | platform | Cent OS; CentOS Linux; CentOS 7; CentOS Stream | implies Linux
Rocky Linux | platform | AlmaLinux; Alma Linux | implies Linux
Ubuntu | platform | Ubuntu Server; Ubuntu Linux; Canonical Ubuntu | implies Linux
Debian | platform | Debian Linux; Debian GNU/Linux | implies Linux
Fedora Linux | platform | Fedora~2; Fedora Core | implies Linux
SUSE Linux | platform | SLES; SUSE; SUSE Linux Enterprise Server; openSUSE; SuSE Linux; SUSE Linux Enterprise | implies Linux
Oracle Linux | platform | Oracle Enterprise Linux; OEL~1; Oracle Unbreakable Linux | implies Linux
Amazon Linux | platform | Amazon Linux 2; AL2023 | implies Linux
Arch Linux | platform | Gentoo; Gentoo Linux; Slackware | implies Linux
Alpine Linux | platform | Alpine containers; BusyBox; Flatcar Linux; CoreOS; Fedora CoreOS; Bottlerocket | implies Linux
NixOS | platform | Nix package manager; Nix flakes; Nix/NixOS | implies Linux
FreeBSD | platform | OpenBSD; NetBSD; BSD Unix; pfSense BSD; BSD systems | is Operating systems, Unix-like systems
Oracle Solaris | platform | Solaris; Sun Solaris; SunOS; Solaris 11; Solaris 10; Solaris Zones; SPARC Solaris | implies Unix; is Operating systems
IBM AIX | platform | AIX~1; AIX 7; IBM Power AIX; PowerVM; IBM PowerHA; HACMP; AIX administration | implies Unix; is Operating systems
HP-UX | platform | HPUX; HP UX; Tru64 | implies Unix; is Operating systems
OpenVMS | platform | VAX/VMS; HP NonStop; Tandem NonStop; HPE NonStop; OpenVMS Alpha | is Operating systems
Windows~1 | platform | Microsoft Windows; MS Windows; Windows 10; Windows 11; Windows 7; Windows OS; Windows operating system; Windows operating systems; Windows XP; Windows Desktop; Windows environment; Windows-based; Windows platform; Windows environments; Windows 8; Windows PC; Windows systems; WINDOWS; Windows workstation; Windows 10/11; Windows 7/10 | is Operating systems
Windows Server | platform | Microsoft Windows Server; Windows Server 2016; Windows Server 2019; Windows Server 2022; Windows Server 2012; Windows Server 2012 R2; Windows Servers; MS Windows Server; Windows 2012; Windows NT; Windows Server 2008; Server 2016; Server 2019; Windows Server 2012/2016; Windows Server OS; Windows 2016; Windows Server 2025; Microsoft Server | is Operating systems
Windows administration | method | Windows system administration; Windows Server administration; Microsoft server administration; Windows systems administration; Windows admin; Windows administrator; Microsoft system administration | is System administration
Windows Subsystem for Linux | tool | WSL~1; WSL2; Cygwin; MinGW
macOS | platform | Mac OS; Mac OS X; OS X; OSX~1; Apple macOS; MacOS X; Mac operating system; Mac OSX; Apple OS; Macintosh OS; Mac computers | is Operating systems
ChromeOS | platform | Chrome OS; Chromebook; Chromebooks | is Operating systems
z/OS | platform | zOS; IBM z/OS; OS/390; MVS~1; z/VM; zVM; IBM mainframe z/OS; z/VSE | is Operating systems, Mainframe
IBM i | platform | AS/400; AS400; iSeries; IBM iSeries; i5/OS; OS/400; System i; IBM Power i; IBM AS/400; IBM System i | is Operating systems
Mainframe | platform | mainframes; IBM mainframe; mainframe systems; mainframe development; IBM Z; zSeries; mainframe technologies; IBM zSystems; mainframe applications; mainframe computing; mainframe environment
CICS | platform | CICS/DB2; CICS Transaction Server; IBM CICS; CICS transactions | is Mainframe
DOS operating system | platform | MS-DOS; MS DOS | is Operating systems
System administration | method | systems administration; sysadmin; server administration; system administrator; systems administrator; sys admin; administering servers; system admin; server management; systems management; IT administration; IT system administration; server administrator; server maintenance; systems admin; network and system administration; server support; system maintenance
Patch management | method | patching; OS patching; server patching; software patching; security patching; patch deployment; patches and updates; patch installation; WSUS; system patching; system updates and patches; patching servers
Capacity planning | method | capacity management; IT capacity planning; system capacity; capacity analysis; infrastructure sizing; server sizing; capacity forecasting
High availability | method | high-availability systems; highly available systems; fault tolerance; fault-tolerant systems; failover clustering; high availability clusters; redundancy and failover; highly available; clustering; high-availability; HA clusters; fault tolerant; failover; high availability architecture; resilient systems; HA/DR; server clusters; Windows Server Failover Clustering; cluster management; Pacemaker/Corosync; Keepalived
Disaster recovery | method | DR~2; disaster recovery planning; IT disaster recovery; DR plans; disaster recovery plans; backup and disaster recovery; disaster recovery testing; DR planning; DR testing; disaster recovery procedures; disaster recovery strategy; disaster recovery solutions; disaster recovery plan; Azure DR
Backup and recovery | method | backup and restore; data backup; backups; backup management; backup solutions; backup strategies; backup procedures; data backups; system backups; backup & recovery; data recovery; backup systems; backup administration; server backups; backup/restore; backup technologies; backup/recovery; recovery procedures; data protection and backup; backup processes
Backup software | tool | backup tools; backup applications; backup product; enterprise backup software; backup software tools | implies Backup and recovery
Veeam | tool | Veeam Backup; Veeam Backup & Replication; Veeam Backup and Replication | is Backup software
Commvault | tool | CommVault Simpana; Comm Vault; Commvault Backup | is Backup software
Veritas NetBackup | tool | NetBackup; Symantec NetBackup; Veritas Backup Exec; Backup Exec; Net Backup | is Backup software
Dell EMC NetWorker | tool | EMC NetWorker; Avamar; EMC Avamar; Data Domain; Dell PowerProtect; PowerProtect; EMC Data Domain | is Backup software
IBM Spectrum Protect | tool | Tivoli Storage Manager; IBM TSM; IBM Storage Protect | is Backup software
Rubrik | tool | Cohesity; Cohesity DataProtect | is Backup software
Zerto | tool | VMware SRM; Site Recovery Manager; VMware Site Recovery Manager | is Disaster recovery
Acronis | tool | Acronis Backup; Datto; Datto SIRIS; Acronis Cyber Protect; Arcserve; Carbonite; Barracuda Backup; Bacula; HP Data Protector; Norton Ghost | is Backup software
Monitoring | method | system monitoring; infrastructure monitoring; application monitoring; performance monitoring; server monitoring; systems monitoring; monitoring and alerting; monitoring systems; monitoring and logging; alerting; service monitoring; cloud monitoring; monitoring solutions; health monitoring of systems; IT monitoring; application performance monitoring; monitoring & alerting; monitor system performance; production monitoring; logging and monitoring; infrastructure and application monitoring
Observability | method | observability tools; observability stack; telemetry; observability platforms; full-stack observability; metrics logs and traces; observability practices; system observability; metrics and logging; observability platform; telemetry data; SLO~1; SLOs~1; service level objectives; service level indicators; SLI~2; SLIs~1; SLIs/SLOs; SLO/SLI | is Monitoring
Monitoring tools | tool | monitoring tool; system monitoring tools; APM tools; infrastructure monitoring tools; application performance management tools; server monitoring tools; enterprise monitoring tools; network and server monitoring tools; monitoring and observability tools; monitoring software; APM~1; monitoring and alerting tools; application performance management | is Monitoring
Prometheus | tool | Prometheus monitoring; Prometheus/Grafana; Alertmanager; Prometheus Operator; prometheus metrics | is Monitoring tools
Grafana | tool | Grafana dashboards; Grafana Cloud; Grafana Labs | is Monitoring tools, Data visualisation tools
Grafana Loki | tool | Loki~2; Loki logging; Promtail | is Log management tools
Grafana Tempo | tool | Grafana Mimir; Cortex Prometheus; Thanos Prometheus; Thanos~3; Grafana k6 Cloud | is Observability
Datadog | tool | Data Dog; DataDog APM; Datadog monitoring | is Monitoring tools
New Relic | tool | NewRelic; New Relic APM; New Relic One | is Monitoring tools
Dynatrace | tool | Dynatrace APM; Dynatrace OneAgent | is Monitoring tools
AppDynamics | tool | App Dynamics; Cisco AppDynamics; AppD | is Monitoring tools
Splunk | tool | Splunk Enterprise; Splunk Cloud; SPL~2; Splunk queries; Splunk dashboards; Splunk ITSI; Splunk administration; Splunk Search Processing Language; Splunk Observability; SignalFx; Splunk Search; Splunk logs | is Monitoring tools, Log management tools
Elastic Stack | platform | ELK~1; ELK Stack; EFK~1; EFK stack; Elastic stack ELK; Elasticsearch Logstash Kibana; Elastic Observability; Elastic ELK; ELK/EFK | implies Elasticsearch; is Log management tools, Monitoring tools
Kibana | tool | Kibana dashboards | is Data visualisation tools, Log management tools
Logstash | tool | Log stash; Filebeat; Elastic Beats; Metricbeat | is Log management tools
Fluentd | tool | Fluent Bit; FluentBit; Fluent-bit | is Log management tools
Log management tools | tool | logging tools; log aggregation tools; log management tool; log analytics tools; centralized logging tools; logging frameworks; logging platforms | is Logging
Logging | method | log management; log analysis; log aggregation; centralized logging; application logging; log monitoring; log file analysis; log files; structured logging; log analytics; reviewing logs; analyzing logs; system logs; log review; event logs; server logs; logs analysis; log data; analysing logs; log correlation; audit logging
Graylog | tool | Gray log | is Log management tools
Sumo Logic | tool | SumoLogic | is Log management tools, Monitoring tools
Loggly | tool | Papertrail; Logz.io; LogDNA; Mezmo; Coralogix; Cribl; Better Stack | is Log management tools
syslog | standard | rsyslog; syslog-ng; syslogs | is Logging
Log4j | framework | SLF4J; Logback; Log4j2; Serilog; NLog; log4net | is Logging
Nagios | tool | Nagios XI; Nagios Core; Icinga; Icinga2; Check MK; Checkmk; CheckMK; Centreon | is Monitoring tools
Zabbix | tool | Zabbix monitoring; Zabbix server | is Monitoring tools
SolarWinds | tool | SolarWinds Orion; Solar Winds; SolarWinds NPM; Solarwinds Network Performance Monitor | is Monitoring tools, Network monitoring
PRTG | tool | PRTG Network Monitor; Paessler PRTG; Paessler | is Monitoring tools, Network monitoring
ManageEngine | tool | Manage Engine; ManageEngine OpManager; OpManager; ManageEngine ServiceDesk Plus; ADManager Plus; ServiceDesk Plus; ManageEngine Desktop Central | is Monitoring tools
SCOM~1 | tool | System Center Operations Manager; Microsoft SCOM; Operations Manager SCOM | is Monitoring tools
Netcool | tool | IBM Netcool; Tivoli Monitoring; IBM Tivoli; Netcool/OMNIbus; BMC TrueSight; BMC Patrol; TrueSight; HP OpenView; HP OMi; CA Spectrum; CA UIM; IBM Tivoli Monitoring; Micro Focus Operations Bridge | is Monitoring tools
LogicMonitor | tool | ScienceLogic; Logic Monitor; OpsRamp; Zenoss; ScienceLogic SL1; Moogsoft; BigPanda | is Monitoring tools
AIOps | field | AI Ops; AIOps tools; event correlation AIOps
OpenTelemetry | standard | OTel; Open Telemetry; OpenTracing; OpenCensus; OpenTelemetry Collector | is Observability
Distributed tracing | method | tracing tools; request tracing; trace analysis; distributed trace | is Observability
Jaeger | tool | Jaeger tracing | is Distributed tracing
Zipkin | tool | Zipkin tracing; Spring Cloud Sleuth | is Distributed tracing
Honeycomb.io | tool | Lightstep; Chronosphere; Honeycomb observability; Apache SkyWalking; Instana; IBM Instana; Elastic APM; SigNoz; Signoz | is Observability
Sentry error tracking | tool | Sentry~2; Sentry.io; Rollbar; Bugsnag; Raygun; error tracking tools; Airbrake | is Monitoring tools
PagerDuty | tool | Pager Duty | is Incident response tooling
Opsgenie | tool | Ops Genie; VictorOps; Splunk On-Call; xMatters; FireHydrant; Incident.io; Statuspage; Rootly; Everbridge xMatters | is Incident response tooling
Incident response tooling | tool | incident management tools; on-call tools; alerting tools; on-call management
On-call support | method | on-call rotation; on call rotation; 24x7 support; on-call duties; 24/7 support; production support on-call; on-call schedule; on-call rotations; out-of-hours support; 24x7 production support; participate in on-call; on-call; after-hours support; 24/7 on-call
Production support | method | application support; L2 support; L3 support; application production support; production issues; level 3 support; production environment support; level 2 support; tier 3 support; second line support; third line support; application maintenance; production troubleshooting; L2/L3 support; third level support; 2nd line support; 3rd line support; tier 2 support; production incidents; AMS support; application maintenance and support; level 2/3 support; applications support; application support analyst
Chaos engineering | method | fault injection; Chaos Monkey; Gremlin chaos; LitmusChaos; resilience testing; chaos testing; Chaos Mesh; AWS Fault Injection Simulator; game days chaos
Runbooks | method | runbook automation; operational runbooks; Rundeck; StackStorm; run books; runbook; runbooks and playbooks; operations automation
Automation | method | automation tools; automation scripting; scripting and automation; IT automation; automation scripts; infrastructure scripting; task automation; automating processes; automating tasks; infrastructure and automation; automation frameworks; process automation scripts; automation technologies; automation solutions; automation development; automating manual processes; automation engineering; workflow automation scripting
Web server | platform | web servers; HTTP server; web server administration; web server configuration; Web/application servers; web server technologies
Apache HTTP Server | platform | Apache~2; Apache web server; httpd; Apache2; Apache HTTPD; Apache server; Apache webserver; Apache/Nginx; Apache/Tomcat | is Web server
NGINX | platform | nginx; Nginx Plus; Nginx reverse proxy; NGINX Ingress; ingress controllers; Ingress NGINX; OpenResty | is Web server, Load balancing
IIS~1 | platform | Internet Information Services; Microsoft IIS; MS IIS; IIS web server; IIS 7; IIS Server; Internet Information Server; IIS administration | is Web server
Caddy server | platform | Caddy~3; Lighttpd; LiteSpeed; Caddy web server; OpenLiteSpeed | is Web server
HAProxy | tool | HA Proxy; HA-Proxy | is Load balancing
Traefik | tool | Traefik proxy | is Load balancing, API gateway
Varnish cache | tool | Varnish~2; Squid proxy; Varnish HTTP cache; Squid cache | is Caching
Application server | platform | application servers; Java application server; app servers; app server; Java EE application servers; J2EE application server; application server administration; web application server; web application servers
Apache Tomcat | platform | Tomcat; Tomcat server; Tomcat application server; Catalina Tomcat; TomEE | is Application server, Web server
JBoss | platform | WildFly; JBoss EAP; Red Hat JBoss; JBoss AS; JBoss Application Server; Red Hat JBoss EAP; JBoss/WildFly | is Application server
Oracle WebLogic | platform | WebLogic; Weblogic Server; BEA WebLogic; Oracle WebLogic Server; Web Logic; Weblogic Application Server; WLS~2; WLST | is Application server
IBM WebSphere | platform | WebSphere; WebSphere Application Server; IBM WAS; WebSphere Liberty; Open Liberty; IBM WebSphere Application Server; WAS ND; Web Sphere; WebSphere Portal | is Application server
GlassFish | platform | Payara; Eclipse GlassFish; Glassfish server | is Application server
Jetty server | platform | Jetty~2; Eclipse Jetty | is Application server
Phusion Passenger | platform | Puma server; Unicorn server; Phusion | is Application server
Message broker | platform | message queues; message queue; message brokers; messaging systems; messaging middleware; message-oriented middleware; message queuing; messaging queue; messaging queues; message bus; queueing systems; queuing systems; queueing technologies; MOM middleware; event bus; message broker technologies; enterprise messaging; event streaming platform; messaging platforms; messaging technologies; queuing technologies; message queueing; event brokers; event broker; asynchronous messaging systems; streaming platforms | implies Messaging
Messaging | method | asynchronous messaging; message passing; message-driven; messaging patterns; message-based systems; async messaging; application messaging; event messaging; messaging architecture; message-driven architecture
Publish-subscribe | method | pub/sub; pub-sub; publish/subscribe; PubSub; publisher-subscriber; pub sub messaging | is Messaging
Apache Kafka | platform | Kafka; Kafka Streams; Confluent Kafka; Kafka Connect; Confluent; KSQL; ksqlDB; Confluent Platform; Confluent Cloud; Kafka cluster; Apache Kafka Streams; Kafka/RabbitMQ; Kafka messaging; Kafka topics; Kafka brokers; Schema Registry Kafka | is Message broker, Stream processing
Redpanda | platform | Strimzi; Red panda streaming; WarpStream | is Message broker, Stream processing
RabbitMQ | platform | Rabbit MQ; Rabbit~3; RabbitMQ clusters; RabbitMQ/Kafka | is Message broker
Apache ActiveMQ | platform | ActiveMQ; Active MQ; ActiveMQ Artemis; Apache Artemis; AMQ broker; Red Hat AMQ | is Message broker
Apache Pulsar | platform | Pulsar~2; StreamNative | is Message broker, Stream processing
NATS messaging | platform | NATS~1; NATS JetStream; NATS.io | is Message broker
ZeroMQ | framework | 0MQ; nanomsg; ZMQ~1 | is Messaging
IBM MQ | platform | WebSphere MQ; MQSeries; IBM WebSphere MQ; MQ Series; IBM MQSeries; WMQ~1; IBM MQ Series | is Message broker
TIBCO EMS | platform | TIBCO Enterprise Message Service; Tibco Rendezvous; Tibco RV | is Message broker
Solace~2 | platform | Solace PubSub+; Solace messaging; Solace Event Broker | is Message broker
MSMQ | platform | Microsoft Message Queuing; Microsoft Message Queue | is Message broker
AMQP | standard | Advanced Message Queuing Protocol | is Messaging
Apache ZooKeeper | platform | ZooKeeper; Zookeeper~1 | is Service discovery
API gateway | platform | API gateways; API management; API management platform; API gateway tools; API management platforms; API management tools; API manager; API gateway management; API management solutions
Kong gateway | platform | Kong~2; Kong API Gateway; Kong Konnect; Kong Ingress | is API gateway
Tyk | platform | Gravitee; Gravitee.io; KrakenD; Apache APISIX; Layer7 API Gateway; CA API Gateway; 3scale; Red Hat 3scale; IBM API Connect; API Connect; Axway; Axway API Gateway; IBM DataPower; DataPower; Software AG webMethods API Gateway | is API gateway
Workflow orchestration | method | job scheduling; workload automation; workflow scheduling; batch scheduling; job schedulers; scheduling tools for jobs; workflow engines; pipeline orchestration; job scheduling tools; workflow orchestration tools; orchestration tools; data orchestration; batch processing; batch jobs; enterprise job scheduling; scheduler tools; data pipeline orchestration; job scheduler; workflow orchestrator; pipeline orchestration tools
Control-M | tool | BMC Control-M; Control M; ControlM | is Workflow orchestration
AutoSys | tool | CA AutoSys; Autosys Workload Automation; Auto Sys; CA Workload Automation | is Workflow orchestration
IBM Workload Scheduler | tool | Tivoli Workload Scheduler; TWS~1; CA-7; CA7 scheduler; ESP scheduler; Redwood RunMyJobs; Automic; UC4; Tidal scheduler; ActiveBatch; Stonebranch; JAMS scheduler; Dollar Universe; Tidal Enterprise Scheduler; Automic UC4; $Universe | is Workflow orchestration
cron | tool | crontab; cron jobs; systemd timers; cronjobs; CRON jobs | is Workflow orchestration
systemd | tool | init scripts; systemd services | implies Linux
Temporal workflow | platform | Temporal.io; Cadence workflow; Netflix Conductor; Temporal~3; Uber Cadence | is Workflow orchestration
Virtualization | field | virtualisation; server virtualization; hypervisors; hypervisor; virtualization technologies; virtual environments; virtualized environments; virtual infrastructure; virtualization platforms; virtualisation technologies; server virtualisation; virtualized infrastructure; virtualization technology; virtualization software; virtual server environments; virtual server technologies; hypervisor technologies; virtualization tools; virtualization administration
VMware | platform | VM Ware; VMware Workstation; VMware administration; VMware infrastructure; VMWare virtualization; VMware Server; VMware products; VMware Fusion; VMware technologies | is Virtualization
VMware vSphere | platform | vSphere; ESXi; VMware ESX; VMware ESXi; vCenter; VMware vCenter; ESX~1; vMotion; ESX/ESXi; vCenter Server; vSphere/ESXi; VMware VCenter Server | implies VMware; is Virtualization
VMware NSX | platform | NSX-T; NSX~1; NSX-V; VMware NSX-T | implies VMware; is Software-defined networking
VMware vSAN | platform | vSAN; VxRail; Dell VxRail; VMware VSAN | implies VMware; is Hyperconverged infrastructure
VMware Horizon | platform | Horizon View; VMware View; VMware Horizon View; Omnissa Horizon | is Virtual desktop infrastructure
VMware Aria | platform | vRealize; vRealize Automation; vRealize Operations; vROps; vRA~2; Aria Operations; VMware vRealize; vRealize Suite; vRealize Orchestrator; VMware vROps; vRO orchestrator | implies VMware
Hyper-V | platform | Microsoft Hyper-V; HyperV; Hyper V; SCVMM; Windows Hyper-V; System Center Virtual Machine Manager | is Virtualization
KVM hypervisor | platform | KVM~1; QEMU; libvirt; KVM virtualization; QEMU/KVM; oVirt; Red Hat Virtualization; RHEV; RHV hypervisor | implies Linux; is Virtualization
Xen | platform | XenServer; Citrix XenServer; Citrix Hypervisor; Xen hypervisor; XCP-ng | is Virtualization
Proxmox | platform | Proxmox VE; Proxmox Virtual Environment | is Virtualization
Oracle VirtualBox | platform | VirtualBox; Virtual Box; Oracle VM VirtualBox; Oracle VM; Parallels Desktop | is Virtualization
Hyperconverged infrastructure | field | HCI~2; hyper-converged infrastructure; hyperconverged; HyperFlex; Cisco HyperFlex; HPE SimpliVity; SimpliVity; hyperconvergence; hyper-converged; converged infrastructure; Azure Stack HCI
Virtual desktop infrastructure | field | VDI~1; desktop virtualization; virtual desktops; VDI solutions; virtual desktop; desktop virtualisation; VDI environment; remote desktop services; RDS remote desktop; Microsoft RDS; terminal services; application virtualization; App-V; remote app virtualization; Remote Desktop Services RDS
Citrix | platform | Citrix XenApp; Citrix XenDesktop; Citrix Virtual Apps and Desktops; XenApp; XenDesktop; Citrix Virtual Apps; Citrix Workspace; Citrix Virtual Apps & Desktops; Citrix DaaS; Citrix Cloud; Citrix PVS; XenApp/XenDesktop; Citrix Provisioning Services; Citrix administration; FSLogix; Citrix StoreFront; CVAD | is Virtual desktop infrastructure
Storage systems | field | enterprise storage; storage technologies; storage administration; data storage; SAN/NAS; storage area network; storage management; storage arrays; SAN storage; storage solutions; SAN~1; NAS~1; network attached storage; storage infrastructure; storage area networks; network-attached storage; SAN administration; storage virtualization; storage networking; RAID~1; storage engineering; data storage systems; storage platforms; storage hardware; storage architecture; SAN/NAS storage; storage provisioning; software-defined storage; NAS/SAN; RAID arrays
File storage | field | file servers; file shares; network file system; NFS~1; SMB file shares; CIFS; NFS/CIFS; DFS namespaces; file server; file and print services; file/print servers; Samba~2; SMB/CIFS; Distributed File System Windows; SMB shares; NTFS permissions; file system permissions; NTFS; file permissions; file sharing services | is Storage systems
NetApp | platform | NetApp ONTAP; Data ONTAP; ONTAP; NetApp FAS; NetApp storage; Clustered Data ONTAP; NetApp cDOT | is Storage systems
Dell EMC storage | platform | EMC VNX; EMC storage; VMAX; PowerMax; Isilon; PowerStore; Dell EMC Unity; EMC Isilon; EMC VMAX; XtremIO; Dell Compellent; EqualLogic; PowerScale; EMC Symmetrix; Dell EMC Isilon; VPLEX; Dell EMC PowerMax | is Storage systems
Pure Storage | platform | FlashArray; FlashBlade | is Storage systems
HPE storage | platform | HPE 3PAR; HP 3PAR; HPE Nimble; Nimble Storage; HPE Primera; 3PAR; HPE MSA; Alletra | is Storage systems
Hitachi storage | platform | Hitachi VSP; Hitachi Vantara; HDS storage; Hitachi Data Systems | is Storage systems
IBM storage | platform | IBM Spectrum Scale; GPFS; IBM SVC; IBM FlashSystem; IBM Storwize; Lustre file system; Lustre; IBM DS8000 | is Storage systems
Fibre Channel | standard | Fiber Channel; Brocade switches; Brocade SAN; SAN switches; FCoE; iSCSI; Cisco MDS; SAN zoning; NVMe over Fabrics; SAN fabric | is Storage systems
Tape libraries | tool | tape backup; LTO tape; tape library; LTO tapes | is Backup and recovery
ZFS | platform | OpenZFS; TrueNAS; FreeNAS; Btrfs; LVM storage; Synology; QNAP; Logical Volume Manager; Synology NAS; QNAP NAS | is Storage systems
Dell PowerEdge | platform | HPE ProLiant; Cisco UCS; HP ProLiant; server hardware; blade servers; rack servers; iDRAC; HP iLO; HPE Synergy; HP BladeSystem; HPE servers; Dell servers; rack and stack; server installation; IBM Power Systems; Lenovo ThinkSystem; racking and stacking; Supermicro servers; rack mount servers; physical servers; Dell EMC PowerEdge; HP Blade; server racking | is Data centre operations
Data centre operations | field | data center operations; data center infrastructure; data center management; data centre management; DCIM; data center technologies; data center facilities; data center hardware; data centre infrastructure; data center; data centers; data centre; data center environment; datacenter; datacenters; data center engineering; data center design; datacenter operations; data centers operations; data centres
High-performance computing | field | HPC~1; high performance computing; HPC clusters; supercomputing; HPC cluster; cluster computing; computing clusters; HPC systems; Slurm; SLURM; PBS Pro; LSF scheduler; IBM LSF; Sun Grid Engine; grid computing; high-performance compute; high-throughput computing
Parallel computing | method | GPU programming; parallel processing; GPU computing; parallel and distributed computing; GPGPU; GPU acceleration; vectorization; SIMD; GPU kernels; parallel algorithms; GPU clusters; hardware acceleration; parallel architectures
Caching | method | caching strategies; cache management; caching mechanisms; caching technologies; distributed caching; caching solutions; cache invalidation; caching techniques; web caching; caching layers; caching systems; cache design
Load balancing | method | load balancers; load balancer; traffic management load balancing; server load balancing; global server load balancing; GSLB; load-balancing; load balance; reverse proxy; reverse proxies; layer 7 load balancing; load balancing solutions; application delivery controllers; application delivery controller
F5 BIG-IP | tool | F5~1; F5 LTM; BIG-IP; F5 load balancers; F5 Networks; F5 ASM; BIG-IP LTM; F5 GTM; iRules; F5 load balancer; F5 Big IP; F5 APM; F5 LTM/GTM; F5 DNS | is Load balancing
Citrix ADC | tool | NetScaler; Citrix NetScaler; Net Scaler | is Load balancing
A10 load balancers | tool | A10 Networks; Avi Networks; NSX Advanced Load Balancer; Radware; Kemp LoadMaster; Radware Alteon; Barracuda load balancer; Avi Vantage; A10 Thunder | is Load balancing
`;
