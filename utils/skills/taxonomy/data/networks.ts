/** Networks, telecommunications, directory services, endpoints and the help desk. */
export const networks = `
Networking | field | network technologies; network fundamentals; computer networks; network infrastructure; network engineering; network systems; network engineer; networks~2; data networks; network hardware; IP networks; enterprise networks; data communications; network equipment; network devices
Network administration | method | network management; network support; network maintenance; managing networks; network administrator; NOC~1; network operation; network configuration | implies Networking
Network design | method | network architecture; network architect; LAN design; WAN design; network planning; network topology | implies Networking
Network troubleshooting | method | network diagnostics; network analysis; troubleshooting network; troubleshoot network; connectivity issues | implies Networking
Network monitoring | method | NetFlow; network performance; network surveillance; SNMP monitoring; network management system; monitoring networks; sFlow; IPFIX; NMS~2 | implies Networking
Network installation | method | network deployment; network implementation; structured cabling; network cabling; Cat5e; Cat6; cable termination; Cat 5; patch panels; data cabling; fiber splicing; low voltage cabling; fiber optic cabling; copper cabling; cable management; cable testing; BICSI standards; cable installation
Network protocols | standard | communications protocols; IP protocols; internet protocol; communication protocol; networking protocol | implies Networking
OSI model | standard | OSI layers; OSI 7 layer model; L2/L3 | implies Networking
TCP/IP | standard | TCPIP; UDP~1; TCP~1; IP addressing; IPv4; IP stack; Transmission Control Protocol | is Network protocols
IPv6 | standard | IP version 6 | is Network protocols
Subnetting | method | CIDR; VLSM; IP address management; IPAM; Infoblox; BlueCat; IP schemes; NAT/PAT; network address translation | implies Networking
DNS~1 | standard | Domain Name System; BIND DNS; dns~1; DNSSEC; DNS records; domain name service; DNS & DHCP | is Network protocols
DHCP | standard | Dynamic Host Configuration Protocol | is Network protocols
FTP~1 | standard | SFTP; File Transfer Protocol; FTPS; SCP transfers; TFTP; FTP servers; secure file transfer; ftp~1 | is Network protocols
SSH~1 | standard | Secure Shell; OpenSSH; Telnet; PuTTY; SSH/SCP; ssh~1; SecureCRT; WinSCP | is Network protocols
SMTP | standard | MIME; email servers; Mail server; Dovecot; email routing; MTA email | is Network protocols
Sendmail | tool | | is Network protocols
Postfix | tool | | is Network protocols
POP3 | standard | | is Network protocols
IMAP | standard | | is Network protocols
SNMP | standard | Simple Network Management Protocol; SNMPv3 | is Network protocols
NTP~1 | standard | Network Time Protocol; PTP~2; IEEE 1588; Precision Time Protocol; time synchronization protocols | is Network protocols
Routing and switching | method | LAN switching; routing/switching; switching and routing; switch configuration; R&S~2; network switches; network switching; layer 3 switching; IP routing; Layer 2 switching; Ethernet switches; routers | implies Networking
Routing protocols | standard | dynamic routing; IGP protocols | is Network protocols
BGP~1 | standard | Border Gateway Protocol; MP-BGP; BGP routing; iBGP; eBGP | is Routing protocols
OSPF | standard | Open Shortest Path First; OSPFv3 | is Routing protocols
EIGRP | standard | Enhanced Interior Gateway Routing Protocol | is Routing protocols
IS-IS | standard | ISIS protocol | is Routing protocols
MPLS | standard | Multiprotocol Label Switching; L3VPN; L2VPN; VPLS; segment routing | implies Networking
VLAN | standard | virtual LAN; 802.1Q; VTP~1 | implies Networking
VXLAN | standard | EVPN | implies Networking
Spanning Tree Protocol | standard | STP~2; RSTP; MSTP; EtherChannel; GLBP; link aggregation; port-channel; spanning tree; port security; vPC Nexus; FHRP | implies Networking
LACP | standard | | implies Networking
VRRP | standard | | implies Networking
HSRP | standard | | implies Networking
Quality of service | method | QoS~1; traffic shaping; QOS~1; traffic engineering networks; QoS policies; bandwidth management | implies Networking
Multicast | method | IGMP | implies Networking
LAN~1 | field | local area network; LAN & WAN; LANs~1; campus network | implies Networking
WAN~1 | field | wide area network; WAN optimization; Riverbed; Silver Peak; WANs~1; WAN acceleration; leased lines; Frame Relay; Metro Ethernet; WAN connectivity; T1 lines | implies Networking
SD-WAN | method | SDWAN; software-defined WAN; Viptela; VeloCloud; Versa Networks; Aruba EdgeConnect | implies Networking
Software-defined networking | field | SDN~1; network virtualization; NFV~1; network functions virtualization; OpenFlow; OpenDaylight; Open vSwitch; DPDK; ONAP; SDN controllers; software defined network; network function virtualization; OVS~2; VNF~1; VNFs~1; virtualized network functions; CNFs~1; network function virtualisation | implies Networking
Cisco ACI | platform | Application Centric Infrastructure; DNA Center; Cisco DNA; Cisco Prime; DNAC | implies Networking
Network automation | method | NetDevOps; Nornir; network programmability; RESTCONF; network orchestration; gNMI; Itential; pyATS | implies Networking
NetBox | tool | | is Network automation
YANG | standard | | is Network automation
NETCONF | standard | | is Network automation
Cisco networking | platform | Cisco routers; Cisco switches; Cisco IOS; IOS XE; Cisco Networks; NX-OS; Cisco network; IOS-XR; Cisco routing; Cisco~2; Cisco router; CISCO~2; Cisco ISR | implies Networking
Cisco Nexus | platform | Nexus switches; Nexus 9000 | implies Cisco networking
Cisco Catalyst | platform | Catalyst switches | implies Cisco networking
Cisco Meraki | platform | Meraki | implies Networking
Juniper networking | platform | Juniper; Junos; Apstra | implies Networking
Arista | platform | CloudVision | implies Networking
HPE Aruba | platform | Aruba~2; Aruba Networks; Aruba wireless; ArubaOS; ProCurve; Aruba switches; Comware | implies Networking
Extreme Networks | platform | ExtremeCloud | implies Networking
Dell networking | platform | | implies Networking
Ciena | platform | | implies Networking
Nokia SR OS | platform | | implies Networking
Ruckus | platform | | implies Networking
MikroTik | platform | RouterOS | implies Networking
Ubiquiti UniFi | platform | Ubiquiti; UniFi | implies Networking
Brocade | platform | | implies Networking
Huawei networking | platform | | implies Networking
VPN~1 | standard | virtual private network; IPsec; VPNs~1; site-to-site VPN; SSL VPN; remote access VPN; OpenVPN; WireGuard; AnyConnect; VPN configuration; DMVPN; Pulse Secure; GRE tunnels; L2TP; DirectAccess; IKEv2; vpn~1 | is Network security
Wireless networking | field | WLAN; Wi-Fi; WiFi; wireless LAN; 802.11; wireless controllers; 802.11ac; wireless network; wireless infrastructure; access points; wireless technology; WPA2; Ekahau; WLC~2; WAPs; 802.11n; 802.11ax; wireless site survey; wireless protocols; AirMagnet; wireless communication; wireless systems | implies Networking
Bluetooth | standard | BLE~1 | is Network protocols
RFID | standard | | is Network protocols
NFC~1 | standard | near field communication | is Network protocols
Internet of things | field | IoT~1; IoT devices; connected devices; IIoT; M2M communication; IOT~1; machine-to-machine communication; industrial IoT; smart devices; AIoT; IoT sensors; smart home; home automation; smart cities; IoT hardware
IoT platforms | field | Losant; Particle.io; Cumulocity; Ayla Networks; IoT gateways | is Internet of things
Node-RED | platform | | is IoT platforms
Siemens MindSphere | platform | MindSphere | is IoT platforms
ThingWorx | platform | | is IoT platforms
MQTT | standard | HiveMQ; EMQX; Sparkplug B | is Network protocols, Messaging
Mosquitto | tool | | is Network protocols, Messaging
Zigbee | standard | LPWAN; 802.15.4; 6LoWPAN; Thread/Matter; LTE-M | is Network protocols
NB-IoT | standard | | is Network protocols
LoRaWAN | standard | LoRa~1; LoRa WAN | is Network protocols
Telecommunications | field | telecom; telephony infrastructure; telco networks; wireline
VoIP | field | Voice over IP; SIP~2; Session Initiation Protocol; SIP trunking; telephony; telephone systems; PBX~1; SIP protocol; IP-PBX; H.323; MGCP; voice systems; session border controllers; SBC~2; SBCs~1; voice and data networks; voice engineering; SIP trunks; voice over internet protocol; voice technologies; PSTN; ISDN; IP phones; hosted voice; AudioCodes; voice gateways; cloud PBX
Unified communications | field | UCaaS; Cisco Collaboration; Cisco Voice; Cisco VoIP; Cisco Telepresence; CUBE gateways
Cisco Jabber | tool | | is Unified communications
Cisco UCCX | tool | UCCX; UCCE | is Unified communications
Cisco Unified Communications Manager | tool | CUCM; CallManager | is Unified communications
Asterisk PBX | platform | | is VoIP
Twilio | platform | CPaaS
SendGrid | platform
Contact centre platforms | field | CCaaS; IVR~1; interactive voice response; ACD~2; automatic call distribution; contact centre technology; contact center solutions; contact center applications; predictive dialer; contact center as a service; call routing; automatic call distributor; auto dialer; computer telephony integration; CTI integration; VoiceXML; dialer systems; Nuance IVR; Automated Call Distribution; autodialer
Genesys | platform | PureCloud | is Contact centre platforms
Avaya | platform | | is Unified communications, Contact centre platforms
Five9 | platform | | is Contact centre platforms
Calabrio | platform | | is Contact centre platforms
Mitel | platform | ShoreTel | is Contact centre platforms
Verint | platform | | is Contact centre platforms
8x8 | platform | | is Contact centre platforms
RingCentral | platform | | is Contact centre platforms
Dialpad | platform | | is Contact centre platforms
Talkdesk | platform | | is Contact centre platforms
NICE CXone | platform | inContact; CXone; NICE~3; NICE Systems | is Contact centre platforms
5G~1 | standard | 5G NR; 5G core; O-RAN; Open RAN; 5G standalone; private 5G; 5GC~1; ORAN; vRAN; 6G~1 | is Mobile networks
LTE~1 | standard | 4G LTE; 4G~1; VoLTE; evolved packet core; LTE-A; LTE-Advanced; eNodeB; VoWiFi; LTE RAN; lte~1 | is Mobile networks
Mobile networks | field | cellular networks; GSM~1; UMTS; 3GPP; WCDMA; CDMA; RAN engineering; radio access network; GPRS; radio network planning; RAN~2; RAN optimization; packet core; SS7~1; small cells; distributed antenna systems; core network; SIGTRAN; WiMAX; TETRA; IP Multimedia Subsystem; 3G~1; TEMS; land mobile radio; P25~1; two-way radio; drive test | is Telecommunications
Fiber optics | field | FTTH; GPON; DWDM; optical networking; OTDR; SONET; FTTx; optical transport; FTTP; optical networks; OTN~1; WDM~1; fiber networks; fibre optic; PON networks; optical fiber; XGS-PON; outside plant; ROADM; FTTN; SDH~1
DOCSIS | standard | DSL~2; xDSL; ADSL; cable modems; VDSL; CMTS; CCAP; broadband; coaxial cable; HFC plant | is Telecommunications
Satellite communications | field | SATCOM; VSAT; satellite systems; GNSS; GPS systems; RTK GPS; ground station | is Telecommunications
RF engineering | field | radio frequency; RF design; microwave engineering; RF systems; RF circuits; spectrum analyzer; RF testing; antennas; RF planning; phased array; RF propagation; vector network analyzer; link budget; electromagnetics; RF hardware; RF technologies; RFIC; RF analog; MMIC; millimeter wave; mmWave
SIGINT | field | signals intelligence | is RF engineering
Electronic warfare | field | EW systems | is RF engineering
Radar systems | field | radar~2 | is RF engineering
Software-defined radio | field | SDR radio | is RF engineering
CST Studio | tool | | is RF engineering
Keysight ADS | tool | | is RF engineering
HFSS | tool | | is RF engineering
Directory services | field | LDAP/AD; identity directory; directory administration; enterprise directory
Active Directory | platform | AD~3; ADDS; AD DS; domain controllers; domain controller; Active Directories; ADUC; AD Group Policy | is Directory services
Group Policy | method | GPO~1; GPOs~1; GPMC | implies Active Directory
ADFS | platform | AD FS; Active Directory Federation Services | is Single sign-on
LDAP | standard | Lightweight Directory Access Protocol; 389 Directory Server; Oracle Internet Directory | is Directory services
Novell NetWare | platform | Novell~2 | is Directory services
OpenLDAP | tool | | is Directory services
Microsoft Exchange | platform | Exchange Server; MS Exchange; Exchange Online; Exchange 2016; Exchange 2013; Exchange 2019; Exchange~3
SCCM | tool | MECM; ConfigMgr; Microsoft Endpoint Configuration Manager; System Center | is Endpoint management
Endpoint management | method | desktop management; software deployment; OS deployment; computer imaging; PC imaging; Windows deployment; endpoint engineering; PC deployment; MSI packaging; AdminStudio; disk imaging; software distribution; MSIX; WDS/MDT; ThinApp; computer setup; PC setup; workstation setup; PC refresh
InstallShield | tool | | is Endpoint management
Microsoft Deployment Toolkit | tool | MDT~2 | is Endpoint management
Ivanti Endpoint Manager | tool | LANDesk | is Endpoint management
HCL BigFix | tool | BigFix | is Endpoint management
Remote monitoring and management | tool | RMM~1
Datto RMM | tool
NinjaOne | tool | NinjaRMM
N-able | tool
Kaseya | tool
ConnectWise | tool | LabTech
Remote support tools | field | remote desktop; GoToAssist; remote support; remote access; RemotePC; Zoho Assist; remote technical support; remote assistance; PCAnywhere
ScreenConnect | tool | ConnectWise Control | is Remote support tools
VNC~1 | tool | | is Remote support tools
Remote Desktop Protocol | tool | RDP~1; Remote Desktop Connection | is Remote support tools
LogMeIn | tool | | is Remote support tools
AnyDesk | tool | | is Remote support tools
TeamViewer | tool | | is Remote support tools
Technical support | method | IT support; desktop support; tech support; computer support; user support; first-line support; helpdesk support; help desk support; PC support; technical assistance; tier 1 support; level 1 support; L1 support; deskside support; onsite support; field support; software support; hardware support; first level support; Level 1 and 2 support; tier I support; desk side support; product support; VIP support; systems support; technical help desk; support end users; Mac support; 1st Line; 2nd line; level II support
Help desk | field | helpdesk; service desk; IT service desk
Ticketing systems | field | help desk software; trouble ticketing; ITSM ticketing; support tickets; ticket management; trouble tickets; service desk tools; helpdesk tools; Zammad; Request Tracker; ticket tracking; Footprints; iSupport; efecte; 4me; Deskpro; SupportWorks; Hornbill; Easyvista
Matrix42 | tool | | is Ticketing systems
TOPdesk | tool | | is Ticketing systems
GLPI | tool | | is Ticketing systems
OTRS | tool | | is Ticketing systems
Spiceworks | tool | | is Ticketing systems
Zendesk | platform | | is Ticketing systems, Customer service software
Freshdesk | platform | Freshworks | is Ticketing systems, Customer service software
Intercom~2 | platform | | is Customer service software
LivePerson | platform | LiveEngage | is Customer service software
Zoho Desk | platform | | is Customer service software
Customer service software | field | CX tools; support software; support tools; support systems
Computer hardware | field | PC hardware; hardware troubleshooting; computer repair; PC repair; hardware installation; hardware maintenance; laptop repair; computer maintenance; printer support; hardware diagnostics; peripherals; PC building; desktop computers; computer assembly; IT hardware; POS hardware; hardware configuration; IT equipment; laptops and desktops; printers and scanners; network printers; hardware upgrades; hardware replacement; hardware and software installation; hardware and software configuration; break/fix; troubleshooting hardware; hardware and software problems; troubleshoot hardware; hardware issues
Software installation | method | installing software; software setup; system installation; install software; installation of software; troubleshooting software; application troubleshooting; software upgrade; troubleshoot software
IT infrastructure | field | infrastructure management; technical infrastructure; infrastructure engineering; infrastructure services; infrastructure operations; infrastructure support; infrastructure design; infrastructure architecture; enterprise infrastructure; server infrastructure; infrastructure administration; infrastructure technology; systems infrastructure; infrastructure platforms; infrastructure components; infrastructure systems; IT environments; systems and infrastructure; compute storage and network; ICT infrastructure; infrastructure solutions; technology infrastructure; infrastructure maintenance
IT operations | field | ITOM~1; technology operations; IT ops; IT service operations; systems operations; ICT operations
IT management | field | IT strategy; technology management; IT leadership; technology strategy; IT governance; IT budgeting; technology roadmap; technology leadership; technology planning; IT transformation; CIO advisory; management information systems; ISO 38500; technology portfolio; technology transformation
Information technology | field | IT~3; ICT~1; information and communication technology; IT technologies; information communication technology; IT background; IT solutions; IT services; computing technologies; IT applications; IT environment; IT experience; IT industry; IT field; computer systems; information and communications technology; IT tools; I.T.; IT system; general IT; IT landscape; information systems; IT topics
Audio-visual systems | field | AV equipment; audio visual; AV/VTC; digital signage; audio video systems; AV installation; AVIXA; AV~2; A/V equipment; projectors; audiovisual; video walls; A/V~2; AV over IP
Polycom | tool | | is Audio-visual systems
Biamp | tool | | is Audio-visual systems
Extron | tool | | is Audio-visual systems
Crestron | tool | | is Audio-visual systems
`;
