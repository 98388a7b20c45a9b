/** Networks, telecommunications, directory services, endpoints and the help desk. */
export const networks = `
Networking | field | network technologies; network concepts; network fundamentals; computer networks; network infrastructure; network engineering; network systems; network engineer; IT networking; networks~2; network principles; data networks; network hardware; IP networks; network infrastructures; enterprise networks; data communications; network equipment; network devices
Network administration | method | network management; network operations; LAN/WAN administration; network support; network maintenance; managing networks; network administrator; network and systems administration; NOC~1; network operation; network services administration; NOC operations; network configuration; network configuration management; network systems administration | implies Networking
Network design | method | network architecture; network architect; LAN design; WAN design; network planning; network topology; network topologies; network solutions design; network architecture design; designing networks; network engineering and design | implies Networking
Network troubleshooting | method | network diagnostics; network problem resolution; network fault finding; network connectivity troubleshooting; troubleshooting networks; network issue resolution; network analysis; troubleshooting network; troubleshoot network; network troubleshooting tools; connectivity issues | implies Networking
Network monitoring | method | network performance monitoring; network monitoring tools; NetFlow; network performance; network surveillance; network management tools; network management systems; SNMP monitoring; network management system; network traffic monitoring; network performance analysis; monitoring networks; network telemetry; sFlow; IPFIX; NMS~2 | implies Networking
Network installation | method | network deployment; network implementation; structured cabling; network cabling; Cat5e; Cat6; cable termination; Cat 5; patch panels; cabling installation; data cabling; fiber splicing; low voltage cabling; cabling infrastructure; fiber optic cabling; copper cabling; cable management; cabling standards; cable testing; BICSI standards; fiber termination; cable installation; fusion splicing; network wiring
Network protocols | standard | networking protocols; network protocol; communication protocols; internet protocols; communications protocols; network protocol stacks; IP protocols; protocol stacks; TCP/IP protocols; internet protocol; application layer protocols; communication protocol; networking protocol | implies Networking
OSI model | standard | OSI layers; seven-layer model; OSI reference model; OSI 7 layer model; Layer 2/3; OSI stack; L2/L3; Layer 2 and Layer 3; Layer 2/Layer 3 | implies Networking
TCP/IP | standard | TCPIP; TCP/IP networking; TCP/UDP; UDP~1; TCP~1; IP addressing; IPv4; IP stack; TCP/IP stack; Transmission Control Protocol | is Network protocols
IPv6 | standard | IP version 6 | is Network protocols
Subnetting | method | CIDR; VLSM; IP address management; IPAM; Infoblox; DDI~2; BlueCat; IP schemes; IP addressing and subnetting; IP address planning; Infoblox DDI; NAT/PAT; network address translation; NAT configuration; BlueCat DDI | implies Networking
DNS~1 | standard | Domain Name System; DNS management; DNS configuration; BIND DNS; DNS servers; DNS/DHCP; DNS administration; DNS server; dns~1; DNSSEC; DNS records; domain name services; domain name service; DNS & DHCP; DNS/DHCP/IPAM; DNS services | is Network protocols
DHCP | standard | Dynamic Host Configuration Protocol; DHCP/DNS | is Network protocols
FTP~1 | standard | SFTP; File Transfer Protocol; FTPS; FTP/SFTP; SCP transfers; TFTP; SFTP/FTP; secure FTP; FTP servers; secure file transfer; ftp~1 | is Network protocols
SSH~1 | standard | Secure Shell; OpenSSH; SSH/Telnet; Telnet; PuTTY; SSH keys; SSH/SCP; ssh~1; SecureCRT; WinSCP | is Network protocols
SMTP | standard | email protocols; MIME; email servers; mail servers; mail server administration; email server administration; Mail server; Dovecot; email routing; MTA email | is Network protocols
Zimbra | standard | | is Network protocols
Exim | standard | | is Network protocols
Sendmail | standard | | is Network protocols
Postfix | standard | | is Network protocols
POP3 | standard | | is Network protocols
IMAP | standard | | is Network protocols
SNMP | standard | Simple Network Management Protocol; SNMPv3 | is Network protocols
NTP~1 | standard | Network Time Protocol; PTP~2; IEEE 1588; Precision Time Protocol; time synchronization protocols | is Network protocols
Routing and switching | method | routing & switching; network routing; LAN switching; routing/switching; switching and routing; router configuration; switch configuration; R&S~2; network switches; network switching; routers switches and firewalls; layer 3 switching; IP routing; Layer 2 switching; router/switch; Ethernet switches; routers; switches and firewalls; managed switches | implies Networking
Routing protocols | standard | dynamic routing protocols; dynamic routing; IP routing protocols; BGP/OSPF; OSPF/BGP; routing protocol; IGP protocols; OSPF/EIGRP/BGP | is Network protocols
BGP~1 | standard | Border Gateway Protocol; MP-BGP; BGP routing; iBGP; eBGP | is Routing protocols
OSPF | standard | Open Shortest Path First; OSPFv3 | is Routing protocols
EIGRP | standard | Enhanced Interior Gateway Routing Protocol | is Routing protocols
IS-IS | standard | ISIS protocol | is Routing protocols
RIP protocol | standard | RIPv2; Routing Information Protocol | is Routing protocols
MPLS | standard | Multiprotocol Label Switching; MPLS VPN; L3VPN; L2VPN; MPLS networks; VPLS; segment routing; Segment Routing MPLS | implies Networking
VLAN | standard | VLANs; virtual LAN; 802.1Q; VLAN/VTP; VTP~1 | implies Networking
VXLAN | standard | EVPN; spine-leaf; BGP EVPN; spine and leaf; VXLAN EVPN; leaf/spine | implies Networking
Spanning Tree Protocol | standard | STP~2; RSTP; MSTP; EtherChannel; GLBP; link aggregation; port channels; port-channel; spanning tree; STP/RSTP; port security; vPC Nexus; FHRP | implies Networking
LACP | standard | | implies Networking
VRRP | standard | | implies Networking
HSRP | standard | | implies Networking
Quality of service | method | QoS~1; traffic shaping; network QoS; QOS~1; traffic engineering networks; QoS policies; bandwidth management | implies Networking
Multicast | method | PIM multicast; IGMP | implies Networking
LAN~1 | field | local area network; LAN/WAN; LAN & WAN; local area networks; WAN/LAN; LANs~1; LAN and WAN; LAN infrastructure; LAN networking; LAN/WAN/WLAN; LAN/WLAN; campus networks; campus LAN; campus network; LAN/WAN networking; LAN/WAN technologies; LAN/WAN networks; LAN technologies; LAN/WAN infrastructure | implies Networking
WAN~1 | field | wide area network; wide area networks; WAN technologies; WAN optimization; Riverbed; Silver Peak; WANs~1; WAN acceleration; leased lines; WAN infrastructure; Frame Relay; ATM networking; Metro Ethernet; Carrier Ethernet; WAN networking; WAN connectivity; T1 lines; WAN circuits; T1/T3 | implies Networking
SD-WAN | method | SDWAN; software-defined WAN; Cisco SD-WAN; Viptela; VeloCloud; Cisco Viptela; Fortinet SD-WAN; Versa Networks; Cisco Viptela SD-WAN; SD-WAN technologies; VMware SD-WAN; Meraki SD-WAN; Silver Peak SD-WAN; Aruba EdgeConnect | implies Networking
Software-defined networking | field | SDN~1; network virtualization; NFV~1; network functions virtualization; OpenFlow; SDN/NFV; OpenDaylight; Open vSwitch; DPDK; NFV/SDN; ONAP; P4 programming language; SDN controllers; software defined network; network function virtualization; OVS~2; VNF~1; VNFs~1; virtualized network functions; CNFs~1; intent-based networking; SONiC~2; software-defined networks; virtual networking; network virtualisation; network function virtualisation | implies Networking
Cisco ACI | platform | Application Centric Infrastructure; ACI fabric; Cisco DNA Center; DNA Center; SD-Access; Cisco Catalyst Center; Cisco SDA; Cisco SD-Access; Cisco DNA; Cisco DNAC; Cisco Prime; ACI Fabrics; DNAC | implies Networking
Network automation | method | NetDevOps; Nornir; network programmability; RESTCONF; network orchestration; Python network automation; Ansible network automation; gNMI; network automation tools; model-driven programmability; network scripting; Itential; pyATS | implies Networking
Cisco NSO | tool | | is Network automation
NetBox | tool | | is Network automation
YANG | standard | | is Network automation
NETCONF | standard | | is Network automation
NAPALM | tool | | is Network automation
Netmiko | tool | Python Netmiko | is Network automation
Cisco networking | platform | Cisco routers; Cisco switches; Cisco IOS; Cisco routers and switches; Cisco equipment; Cisco technologies; Cisco products; IOS XE; Cisco Networks; Cisco network equipment; Cisco hardware; NX-OS; Cisco network devices; Cisco network; IOS-XR; Cisco routing; Cisco routing and switching; Cisco routers/switches; Cisco network technologies; Cisco~2; Cisco infrastructure; Cisco switching; Cisco devices; Cisco LAN switching; Cisco systems equipment; Cisco CLI; Cisco router; Cisco switch; Cisco environment; Cisco routers & switches; Cisco networking technologies; Cisco networking equipment; CISCO~2; Cisco ISR; Cisco ASR | implies Networking
Cisco Nexus | platform | Nexus switches; Cisco Nexus switches; Nexus 9000; Nexus 7000; Nexus 9K; Nexus 7K; Cisco Nexus 9000; Nexus 5K | implies Cisco networking
Cisco Catalyst | platform | Catalyst switches; Cisco Catalyst switches; Catalyst 9300; Catalyst 6500 | implies Cisco networking
Cisco Meraki | platform | Meraki; Meraki Dashboard; Meraki networking; Meraki firewalls | implies Networking
Juniper networking | platform | Juniper; Junos; Juniper routers; Juniper Networks; Juniper routers and switches; Mist AI; Apstra; Juniper Apstra | implies Networking
Arista | platform | Arista Networks; Arista CloudVision; CloudVision | implies Networking
HPE Aruba | platform | Aruba~2; Aruba Networks; Aruba wireless; ArubaOS; ProCurve; Aruba Central; Aruba switches; Aruba AirWave; Aruba CX; HP switches; HPE Aruba Networking; HP Networking; Comware; Aruba switching; HP Aruba; Aruba wireless networks | implies Networking
Extreme Networks | platform | Cambium; Alcatel-Lucent switches; Netgear; TP-Link; Extreme switches; Avaya networking; Avaya switches; ExtremeCloud; Nokia IP; Infinera; Adtran; Calix | implies Networking
Dell networking | platform | Dell switches | implies Networking
Cumulus Linux | platform | | implies Networking
Aerohive | platform | | implies Networking
Ciena | platform | | implies Networking
Nokia SR OS | platform | Nokia 7750; Nokia SROS; Nokia routers | implies Networking
Ruckus | platform | | implies Networking
MikroTik | platform | Mikrotik RouterOS; RouterOS | implies Networking
Ubiquiti UniFi | platform | Ubiquiti; UniFi; Ubiquiti Unifi networking | implies Networking
Brocade | platform | | implies Networking
Huawei networking | platform | Huawei routers; Huawei switches; Huawei network equipment | implies Networking
VPN~1 | standard | virtual private network; IPsec; VPNs~1; site-to-site VPN; SSL VPN; IPSec VPN; remote access VPN; OpenVPN; WireGuard; Cisco AnyConnect; AnyConnect; VPN configuration; VPN technologies; DMVPN; virtual private networks; Pulse Secure; VPN/IPSec; VPN solutions; GRE tunnels; IPSec VPNs; VPN tunnels; VPN concentrators; Ivanti Connect Secure; VPN clients; VPN client; VPN support; L2TP; DirectAccess; Always On VPN; IPSEC~1; IKEv2; vpn~1 | is Network security
Wireless networking | field | WLAN; Wi-Fi; WiFi; wireless LAN; 802.11; wireless networks; wireless controllers; wireless technologies; 802.11ac; wireless network; wireless infrastructure; access points; wireless technology; WPA2; Ekahau; wireless site surveys; Cisco WLC; Cisco Wireless; WLC~2; WAPs; wireless networking technologies; Wi-Fi networks; WiFi networks; 802.11n; Cisco wireless LAN controllers; 802.11ax; wireless LAN technologies; wireless site survey; wireless engineering; RF site surveys; wireless protocols; AirMagnet; Cisco Aironet; wireless communications; wireless communication; wireless systems; wireless standards | implies Networking
Bluetooth | standard | BLE~1; BLE/Bluetooth; NFC/RFID | is Network protocols
UWB~1 | standard | ultra-wideband | is Network protocols
RFID | standard | | is Network protocols
NFC~1 | standard | near field communication | is Network protocols
Internet of things | field | IoT~1; IoT devices; IoT solutions; IoT development; connected devices; IIoT; IoT applications; IoT systems; IoT technologies; IoT architecture; M2M communication; IOT~1; machine-to-machine communication; industrial IoT; smart devices; AIoT; connected products; IoT sensors; IoT protocols; smart home; home automation; smart cities; Internet of Things IoT; IoT hardware; smart building technology
IoT platforms | field | IoT platform; IIoT platforms; IoT cloud platforms; Losant; Particle.io; Cumulocity; Ayla Networks; Litmus Edge; PTC Kepware; IoT gateways; IoT cloud services; IIoT platform | is Internet of things
Home Assistant | platform | | is IoT platforms
Node-RED | platform | | is IoT platforms
ThingsBoard | platform | | is IoT platforms
GE Predix | platform | Predix | is IoT platforms
Siemens MindSphere | platform | MindSphere; Insights Hub | is IoT platforms
ThingWorx | platform | | is IoT platforms
MQTT | standard | HiveMQ; EMQX; Sparkplug B | is Network protocols, Messaging
Mosquitto | standard | Eclipse Mosquitto | is Network protocols, Messaging
CoAP | standard | | is Network protocols, Messaging
Zigbee | standard | LPWAN; 802.15.4; 6LoWPAN; Thread/Matter; LTE-M; Matter protocol | is Network protocols
Sigfox | standard | | is Network protocols
NB-IoT | standard | | is Network protocols
LoRaWAN | standard | LoRa~1; LoRa WAN | is Network protocols
Z-Wave | standard | | is Network protocols
Telecommunications | field | telecom; telecoms; telecom networks; telecommunication; telecommunications networks; telecommunication networks; telephony infrastructure; telco networks; communications systems engineering; wireline; carrier networks; service provider networks; ISP networks; service provider networking; ISP environment; telecom expense management
VoIP | field | Voice over IP; SIP~2; Session Initiation Protocol; SIP trunking; telephony; telephone systems; PBX~1; PBX systems; SIP protocol; voice networks; IP-PBX; H.323; MGCP; RTP/SIP; VoIP/SIP; VoIP telephony; SIP/VoIP; voice systems; phone systems administration; PBX/VoIP; session border controllers; SBC~2; SBCs~1; voice and data networks; voice engineering; SIP/RTP; SIP trunks; voice over internet protocol; voice technologies; PSTN; ISDN; IP phones; hosted voice; SIP telephony; business phone systems; cloud telephony; AudioCodes; Ribbon SBC; Oracle SBC; voice gateways; cloud PBX; Acme Packet; IP voice; telephone system administration; Fax server
Unified communications | field | UC&C; UCaaS; Cisco Unified Communications; unified communication; collaboration and unified communications; UC systems; UC technologies; unified communications and collaboration; Cisco UC; UC platforms; UC engineering; Cisco Collaboration; Cisco Voice; Cisco IP telephony; Cisco VoIP; Cisco Telepresence; CUBE gateways; Cisco voice gateways
Cisco Jabber | tool | | is Unified communications
Cisco Unity Connection | tool | Unity Connection; Cisco Unity | is Unified communications
Cisco UCCX | tool | UCCX; Cisco Unified Contact Center Express; Cisco Unified Contact Center; UCCE; Cisco UCCE | is Unified communications
Cisco Unified Communications Manager | tool | CUCM; Cisco CallManager; Cisco Call Manager; Call Manager; CallManager | is Unified communications
Asterisk PBX | platform | Asterisk~2; OpenSIPS; Grandstream; Asterisk/FreeSWITCH | is VoIP
FreePBX | platform | | is VoIP
3CX | platform | | is VoIP
Kamailio | platform | | is VoIP
FreeSWITCH | platform | | is VoIP
Twilio | platform | Twilio API; CPaaS; Bandwidth API; Telnyx; SMS APIs; SMS gateway
MessageBird | platform
Sinch | platform
Plivo | platform
SendGrid | platform | Twilio SendGrid
Vonage API | platform | Nexmo
Contact centre platforms | field | contact center platforms; CCaaS; call center software; contact center software; contact center technology; contact center technologies; call center technology; IVR~1; interactive voice response; ACD~2; automatic call distribution; contact centre technology; contact center solutions; contact center applications; call center systems; contact centre software; call centre software; predictive dialer; IVR systems; IVR development; contact center as a service; call routing; contact center infrastructure; automatic call distributor; ACD systems; ACD/IVR; IVR/ACD; auto dialer; contact center systems; computer telephony integration; CTI integration; VoiceXML; dialer systems; Nuance IVR; Automated Call Distribution; call center tools; autodialer; contact center platform
Genesys | platform | Genesys Cloud; Genesys PureCloud; PureCloud; Genesys Pure Cloud | is Contact centre platforms
Avaya | platform | Avaya Communication Manager; Avaya CMS; Avaya IP Office; Avaya telephony; Avaya PBX | is Unified communications, Contact centre platforms
Five9 | platform | Vonage; Grasshopper phone; NEC phone systems; JustCall; Noble dialer; Playvox; CloudTalk; OpenScape | is Contact centre platforms
Verint WFM | platform | | is Contact centre platforms
Nextiva | platform | | is Contact centre platforms
Invoca | platform | | is Contact centre platforms
CallRail | platform | | is Contact centre platforms
Alvaria | platform | | is Contact centre platforms
Calabrio | platform | | is Contact centre platforms
Mitel | platform | ShoreTel | is Contact centre platforms
Aspect software | platform | Aspect WFM; Aspect Workforce Management | is Contact centre platforms
NICE IEX | platform | NICE WFM; IEX WFM | is Contact centre platforms
Verint | platform | | is Contact centre platforms
8x8 | platform | | is Contact centre platforms
RingCentral | platform | Ring Central | is Contact centre platforms
Dialpad | platform | | is Contact centre platforms
Aircall | platform | | is Contact centre platforms
Talkdesk | platform | | is Contact centre platforms
NICE CXone | platform | NICE inContact; inContact; CXone; Nice inContact CXone; NICE~3; NICE Systems | is Contact centre platforms
5G~1 | standard | 5G NR; 5G networks; 5G technology; 5G core; 4G/5G; O-RAN; Open RAN; 5G RAN; 5G standalone; 5G technologies; LTE/5G; private 5G; 5GC~1; 5G wireless; ORAN; vRAN; 5G/LTE; 5G Core network; 5G SA; cloud RAN; mmWave 5G; 6G~1 | is Mobile networks
LTE~1 | standard | 4G LTE; 4G~1; VoLTE; EPC LTE; evolved packet core; LTE networks; LTE/4G; LTE-A; LTE-Advanced; eNodeB; VoWiFi; LTE RAN; LTE technology; LTE EPC; lte~1 | is Mobile networks
Mobile networks | field | cellular networks; GSM~1; UMTS; 3GPP; WCDMA; CDMA; RAN engineering; radio access network; GPRS; cellular technologies; radio network planning; GSM/UMTS/LTE; mobile network; RAN~2; RAN optimization; wireless networks planning; drive testing RF; radio network optimization; IMS core; mobile core networks; packet core; EPC/5GC; SS7~1; mobile telecommunications; Diameter protocol; GSM/GPRS; small cells; DAS systems; distributed antenna systems; cellular technology; 3G/4G; mobile communications; 3G/LTE; core network; GSM/UMTS; IMS/VoLTE; 3G/4G/5G; cell site; radio access networks; mobile wireless networks; SIGTRAN; WiMAX; TETRA; IP Multimedia Subsystem; 3G~1; TEMS; Atoll RF planning; RF planning and optimization; Actix RF; land mobile radio; P25~1; two-way radio; telecom towers; drive test | is Telecommunications
Fiber optics | field | fibre optics; fiber optic networks; FTTH; GPON; DWDM; optical networking; OTDR; SONET; SDH/SONET; FTTx; optical transport; FTTP; optical networks; OTN~1; WDM~1; fiber networks; fibre optic; SONET/SDH; fiber optic; PON networks; DWDM/OTN; optical fiber; XGS-PON; optical communications; outside plant; OSP fiber; optical fibre; OSP engineering; inside plant; fibre networks; PON technologies; ROADM; optical fiber communication; fiber installation; fibre splicing; OSP/ISP; optical communication; FTTN; optical transmission; SDH~1
DOCSIS | standard | cable modem networks; HFC networks; DSL~2; broadband networks; xDSL; ADSL; cable modems; VDSL; CMTS; CCAP; broadband; coaxial cable; broadband access; RF cable plant; DSL/Cable; HFC plant; cable television systems | is Telecommunications
Satellite communications | field | SATCOM; VSAT; satellite systems; satellite communication; GNSS; GPS technology; satellite technology; satellite ground systems; satellite networks; satellite operations; GPS systems; RTK GPS; GPS navigation systems; ground station | is Telecommunications
RF engineering | field | radio frequency; RF design; antenna design; microwave engineering; RF systems; RF circuits; spectrum analyzer; RF testing; spectrum analyzers; RF/microwave; RF circuit design; antennas; RF planning; RF fundamentals; RF theory; phased array; RF propagation; electromagnetic simulation; RF communications; microwave radio; network analyzers RF; vector network analyzer; RF components; link budget; RF test equipment; electromagnetics; RF hardware; RF technologies; antenna theory; microwave links; electromagnetic theory; RFIC; microwave systems; RF simulation; antenna systems; RF analog; RF measurements; phased arrays; RF electronics; waveform development; radio systems; RF system design; MMIC; signal generators RF; radio propagation; phased array antennas; millimeter wave; mmWave; link budgets; AWR Microwave Office; radio engineering
SIGINT | field | signals intelligence | is RF engineering
Electronic warfare | field | EW systems | is RF engineering
Radar systems | field | radar~2 | is RF engineering
Software-defined radio | field | SDR radio | is RF engineering
GNU Radio | tool | | is RF engineering
CST Studio | tool | CST Microwave Studio | is RF engineering
Keysight ADS | tool | ADS Keysight | is RF engineering
HFSS | tool | | is RF engineering
Directory services | field | directory service; LDAP/AD; directory services administration; identity directory; directory administration; enterprise directory; AD/LDAP
Active Directory | platform | AD~3; ADDS; Active Directory administration; Windows Active Directory; AD DS; AD administration; domain controllers; domain controller; ActiveDirectory; MS AD; Active Directories; Active Directory/Exchange; AD/GPO; AD/Azure AD; ADUC; AD Group Policy; Windows AD | is Directory services
Group Policy | method | GPO~1; GPOs~1; Group Policies; Group Policy administration; GPMC; Windows Group Policy; Active Directory Group Policy | implies Active Directory
ADFS | platform | AD FS; Active Directory Federation Services; AD Federation Services; ADFS/SSO | is Single sign-on
LDAP | standard | Lightweight Directory Access Protocol; 389 Directory Server; LDAPS; Oracle Internet Directory; Oracle Directory Server | is Directory services
Novell NetWare | standard | Novell~2 | is Directory services
FreeIPA | standard | | is Directory services
Novell eDirectory | standard | eDirectory | is Directory services
OpenLDAP | standard | | is Directory services
Microsoft Exchange | platform | Exchange Server; MS Exchange; Exchange Online; Microsoft Exchange Server; Exchange administration; Exchange 2016; Exchange 2013; Exchange 2010; Exchange 2019; MS Exchange Server; Microsoft Exchange Online; Exchange~3; Exchange Hybrid; Exchange/O365; O365 Exchange; Outlook/Exchange administration; Exchange/Office 365; Exchange mailboxes; Exchange email; Exchange migrations
SCCM | tool | MECM; ConfigMgr; Microsoft Endpoint Configuration Manager; SCCM administration; Microsoft Configuration Manager; System Center | is Endpoint management
Endpoint management | method | endpoint administration; desktop management; software deployment; OS deployment; imaging computers; computer imaging; PC imaging; workstation imaging; Windows deployment; software packaging; application packaging; endpoint engineering; desktop engineering; desktop imaging; laptop imaging; PC deployment; system imaging; Windows imaging; MSI packaging; AdminStudio; imaging of computers; laptop deployment; desktop deployment; computer deployment; image deployment; imaging software; disk imaging; imaging and deployment; endpoint devices management; image management; PC build; imaging machines; software distribution; MSIX; App packaging; WDS/MDT; imaging PCs; workstation deployment; endpoints management; imaging tools; endpoint device support; laptop builds; Windows Installer; device imaging; ThinApp; Intune packaging; computer setup; PC setup; laptop setup; workstation setup; PC refresh; hardware refresh; build and deploy PCs
Clonezilla | tool | | is Endpoint management
Symantec Ghost | tool | Ghost imaging | is Endpoint management
InstallShield | tool | | is Endpoint management
Microsoft Deployment Toolkit | tool | MDT~2; MDT deployment | is Endpoint management
PDQ Deploy | tool | | is Endpoint management
Dell KACE | tool | KACE | is Endpoint management
Ivanti Endpoint Manager | tool | LANDesk | is Endpoint management
Symantec Altiris | tool | Altiris | is Endpoint management
HCL BigFix | tool | BigFix | is Endpoint management
Remote monitoring and management | tool | RMM~1; RMM tools; PSA/RMM; RMM/PSA; SyncroMSP; MSP tools; MSP environment; managed services provider environment; Pulseway; MSP experience
HaloPSA | tool
IT Glue | tool
Autotask | tool | Datto Autotask
Atera | tool
Datto RMM | tool
NinjaOne | tool | NinjaRMM
N-able | tool | SolarWinds N-Central; N-Central
Kaseya | tool
ConnectWise | tool | LabTech; LabTech RMM
Remote support tools | field | remote desktop; remote support software; remote access tools; GoToAssist; BeyondTrust Remote Support; Bomgar remote support; remote assistance tools; remote desktop tools; remote control tools; remote access software; remote desktop support; remote control software; remote troubleshooting tools; remote support; remote tools; remote access; RDP/VNC; RemotePC; remote desktop software; Windows Remote Assistance; remote desktop access; Zoho Assist; remote technical support; remote assistance; PCAnywhere; Remote Assist
Splashtop | tool | | is Remote support tools
ScreenConnect | tool | ConnectWise Control | is Remote support tools
Dameware | tool | | is Remote support tools
VNC~1 | tool | | is Remote support tools
Remote Desktop Protocol | tool | RDP~1; Remote Desktop Connection; Windows Remote Desktop | is Remote support tools
LogMeIn | tool | | is Remote support tools
AnyDesk | tool | | is Remote support tools
TeamViewer | tool | Team Viewer | is Remote support tools
Technical support | method | IT support; desktop support; tech support; IT technical support; computer support; user support; first-line support; helpdesk support; help desk support; PC support; technical assistance; tier 1 support; level 1 support; L1 support; deskside support; onsite support; field support; software support; service desk support; 1st and 2nd line support; technical customer support; IT user support; hardware support; first level support; tier 1/2 support; supporting end users; support of end users; Level 1 and 2 support; Windows desktop support; IT help desk support; IT helpdesk support; 1st/2nd line support; IT service desk support; tier I support; tier II support; tier 1 and tier 2 support; L1/L2 support; IT desktop support; desk side support; product support; VIP support; executive support IT; systems support; desktop computing support; technical help desk; tier III support; support end users; white glove support; Mac support; 1st Line; 2nd line; client support technical; technical troubleshooting support; level I support; level II support; desktop/laptop support; phone support technical
Help desk | field | helpdesk; service desk; IT help desk; IT service desk; IT helpdesk; helpdesk operations; service desk operations; help desk operations; IT Service Desk operations; support desk
Ticketing systems | field | ticketing system; ticketing tools; help desk software; trouble ticketing; service desk software; ITSM ticketing; helpdesk software; ticketing software; ticketing tool; incident tracking systems; IT ticketing systems; call tracking software; help desk ticketing systems; help desk ticketing system; ticketing platforms; support tickets; help desk tools; ticket management; trouble tickets; ticket systems; work order system IT; call logging systems; support ticketing systems; support ticketing; ticketing platform; ticket system; service desk tools; trouble ticketing systems; helpdesk ticketing system; IT ticketing system; service management tools; ITSM tools; ITSM tool; call tracking systems; ITSM platforms; ITSM platform; support ticketing tools; helpdesk tools; Zammad; Request Tracker; ticket tracking; ServiceNow ticketing; HEAT ticketing; Footprints; SolarWinds Web Help Desk; ITSM software; ticketing applications; iSupport; incident ticketing; service management systems; tickets system; Alloy Navigator; efecte; 4me; Deskpro; SupportWorks; Hornbill; iET ITSM; KACE ticketing; Easyvista
HappyFox | tool | | is Ticketing systems
Matrix42 | tool | | is Ticketing systems
Kayako | tool | | is Ticketing systems
TOPdesk | tool | | is Ticketing systems
Track-It! | tool | TrackIT | is Ticketing systems
SysAid | tool | | is Ticketing systems
GLPI | tool | | is Ticketing systems
OTRS | tool | | is Ticketing systems
osTicket | tool | | is Ticketing systems
Spiceworks | tool | | is Ticketing systems
Zendesk | platform | Zen Desk; Zendesk administration; Zendesk/Intercom | is Ticketing systems, Customer service software
Freshdesk | platform | Freshservice; Freshworks; Fresh Desk; Freshchat; Fresh Service | is Ticketing systems, Customer service software
Intercom~2 | platform | Intercom.io; Intercom messenger; Front app; live chat software; live chat tools; Zendesk or Intercom; Dixa; Ada chatbot; Crisp chat; live chat support; Zopim; Olark; Sprinklr Service; Comm100; webchat software; Salesforce Live Agent; Glance cobrowse; live chat; Re:amaze; Richpanel; Sunshine Conversations; Zoho SalesIQ; chat support; webchat; chat software | is Customer service software
Drift chat | platform | Drift~3 | is Customer service software
Tidio | platform | | is Customer service software
Khoros | platform | | is Customer service software
Gladly | platform | | is Customer service software
LiveChat | platform | | is Customer service software
LivePerson | platform | LiveEngage | is Customer service software
Zoho Desk | platform | | is Customer service software
Kustomer | platform | | is Customer service software
Gorgias | platform | | is Customer service software
Help Scout | platform | HelpScout | is Customer service software
Customer service software | field | customer service tools; customer service platforms; customer service systems; customer service management software; customer care software; help desk and CRM software; customer service platform; CX platforms; CX tools; CX software; customer support ticketing tools; customer support technology; support software; customer experience platforms service; customer service technology; CX technology; support tools; customer support platform; support platforms; support systems; customer care systems; customer support CRM
Computer hardware | field | PC hardware; hardware troubleshooting; computer repair; PC repair; hardware installation; hardware maintenance; laptop repair; hardware support and repair; desktop hardware; computer maintenance; computer hardware troubleshooting; computer components; printer support; PC troubleshooting; hardware diagnostics; printer troubleshooting; peripherals; PC building; hardware repair; PC maintenance; desktop troubleshooting; hardware and software troubleshooting; computer installation; desktop computers; computer assembly; IT hardware; printer maintenance; POS hardware; printer repair; hardware configuration; IT equipment; PC hardware troubleshooting; computer hardware and software; laptops and desktops; printers and scanners; hardware/software troubleshooting; printer installation; PCs and laptops; peripheral devices; network printers; hardware upgrades; computer troubleshooting; PC hardware and software; laptops desktops and printers; hardware setup; hardware replacement; computer systems hardware; computer repairs; PC installation; mobile device repair; laptop hardware; installation of hardware; hardware and software installation; installing hardware; hardware/software installation; computer hardware repair; computer hardware maintenance; printers support; desktops and laptops; PCs/laptops; hardware and software configuration; break/fix; troubleshooting hardware; desktop and laptop; hardware and software problems; installation of software and hardware; scanners and printers; POS systems support; point of sale hardware; computer hardware installation; IT peripherals; iPad and iPhone support; computer equipment setup; troubleshoot hardware; hardware issues; desktop hardware support
Software installation | method | installing software; software deployment and installation; software setup; system installation; application installation; installing and configuring software; install software; software installations; installation of software; software upgrades; software updates installation; software installation and configuration; application installation and configuration; installation and configuration of software; software troubleshooting; troubleshooting software; application troubleshooting; software upgrade; troubleshoot software
IT infrastructure | field | infrastructure management; information technology infrastructure; IT infrastructure management; technical infrastructure; infrastructure engineering; infrastructure services; infrastructure operations; infrastructure support; IT infrastructure services; infrastructure design; infrastructure architecture; enterprise infrastructure; IT infrastructures; infrastructure technologies; server infrastructure; IT infrastructure support; infrastructure administration; infrastructure technology; systems infrastructure; infrastructure platforms; infrastructure components; infrastructure systems; on-premises infrastructure; IT systems infrastructure; IT systems administration; infrastructure projects IT; IT environments; server environments; systems and infrastructure; on-premise infrastructure; systems infrastructure engineering; compute storage and network; IT infrastructure components; ICT infrastructure; IT infrastructure design; infrastructure solutions; IT platforms; technology infrastructure; IT infrastructure operations; infrastructure maintenance; server and network infrastructure
IT operations | field | IT operations management; information technology operations; ITOM~1; technology operations; IT ops; IT service operations; computer operations IT; IT operation; systems operations; ICT operations; operational IT support; IT systems operations
IT management | field | information technology management; IT strategy; technology management; ICT management; IT leadership; technology strategy; IT governance; IT budgeting; technology roadmap; IT planning; digital strategy IT; IT roadmap; IT department management; IT strategic planning; IT vendor management; technology leadership; technology planning; IT portfolio management; technology roadmaps; IT budget management; IT transformation; CIO advisory; technology governance; IT Manager experience; management of information systems; IT organization management; management information systems; ISO 38500; IT team management; information systems management; technology budgeting; technology investment planning; technology portfolio; technology business management; IT strategies; ICT strategy; IT project portfolio; ICT governance; IT service strategy; IT budget; technology transformation; IT advisory
Information technology | field | IT~3; ICT~1; information and communication technology; information technologies; IT systems; IT technologies; information communication technology; IT knowledge; IT background; computer technologies; IT solutions; IT services; computing technologies; IT applications; IT concepts; IT environment; IT experience; IT industry; IT field; computer systems; ICT systems; information and communications technology; IT tools; IT fundamentals; I.T.; IT&T; IT system; general IT; IT landscape; information systems; IT topics
Audio-visual systems | field | AV systems; AV equipment; audio visual; AV integration; conference room technology; AV technology; AV/VTC; AV programming; digital signage; audio video systems; AV installation; AVIXA; AV support; Dante audio network; audio/video equipment; room AV; AV~2; A/V equipment; A/V systems; AV setup; projectors; audiovisual; video walls; A/V support; A/V~2; event AV; AV control systems; AV over IP; conference room systems; meeting room technology; DSP audio Biamp; AV design; projector setup
Polycom | tool | Poly video | is Audio-visual systems
Biamp | tool | | is Audio-visual systems
Q-SYS | tool | QSC | is Audio-visual systems
AMX control | tool | | is Audio-visual systems
Extron | tool | | is Audio-visual systems
Crestron | tool | Crestron programming | is Audio-visual systems
`;
