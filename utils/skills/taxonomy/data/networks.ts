/** Networks, telecommunications, directory services, endpoints and the help desk. */
export const networks = `
Networking | field | network technologies; computer networks; network infrastructure; network engineering; network systems; network engineer; networks~2; enterprise networks; network equipment; network devices
Network administration | method | network management; network support; network maintenance; network administrator; NOC~1; network operation; network configuration | implies Networking
Network design | method | network architecture; network architect; network planning | implies Networking
Network troubleshooting | method | network diagnostics; network analysis; troubleshooting network | implies Networking
Network monitoring | method | network performance; network management system; monitoring networks; NMS~2 | implies Networking
Network installation | method | network deployment; network implementation; structured cabling; cable management
Network protocols | standard | communications protocols; internet protocol; communication protocol; networking protocol; TFTP | implies Networking
OSI model | standard | OSI layers | implies Networking
TCP/IP | standard | TCPIP; UDP~1; TCP~1; IPv4; Transmission Control Protocol | is Network protocols
IPv6 | standard | | is Network protocols
Subnetting | method | CIDR; IPAM | implies Networking
DNS~1 | standard | Domain Name System; dns~1; DNSSEC | is Network protocols
DHCP | standard | | is Network protocols
FTP~1 | standard | SFTP; File Transfer Protocol; FTP servers; ftp~1 | is Network protocols
SSH~1 | standard | Telnet; ssh~1; OpenSSH; WinSCP | is Network protocols
SMTP | standard | MIME~1; Mail server | is Network protocols
Sendmail | tool | | is Network protocols
Postfix | tool | | is Network protocols
POP3 | standard | | is Network protocols
IMAP | standard | | is Network protocols
SNMP | standard | | is Network protocols
NTP~1 | standard | Network Time Protocol; PTP~2 | is Network protocols
Routing and switching | method | LAN switching; R&S~2; network switches; IP routing; routers; switches~3 | implies Networking
Routing protocols | standard | | is Network protocols
BGP~1 | standard | Border Gateway Protocol; eBGP; iBGP | is Routing protocols
OSPF | standard | Open Shortest Path First | is Routing protocols
EIGRP | standard | | is Routing protocols
IS-IS | standard | | is Routing protocols
MPLS | standard | L3VPN; VPLS | implies Networking
VLAN | standard | virtual LAN; 802.1Q; VTP~1 | implies Networking
VXLAN | standard | EVPN | implies Networking
Spanning Tree Protocol | standard | STP~2; RSTP; EtherChannel | implies Networking
LACP | standard | | implies Networking
VRRP | standard | | implies Networking
HSRP | standard | | implies Networking
Quality of service | method | QoS~1; QOS~1 | implies Networking
Multicast | method | IGMP | implies Networking
LAN~1 | field | local area network; LAN & WAN; LANs~1 | implies Networking
WAN~1 | field | wide area network; WANs~1 | implies Networking
SD-WAN | method | SDWAN; Viptela; VeloCloud | implies Networking
Software-defined networking | field | SDN~1; network virtualization; NFV~1; network functions virtualization; software defined network; network function virtualization; OVS~2 | implies Networking
Cisco ACI | platform | Application Centric Infrastructure; DNA Center; Cisco DNA; Cisco Prime | implies Networking
Network automation | method | | implies Networking
NetBox | tool | | is Network automation
YANG | standard | | is Network automation
NETCONF | standard | | is Network automation
Cisco networking | platform | Cisco routers; IOS XE; Cisco Networks; NX-OS; Cisco network; Cisco routing; Cisco~2; CISCO~2 | implies Networking
Cisco Nexus | platform | Nexus switches; Nexus 9000 | implies Cisco networking
Cisco Catalyst | platform | Catalyst switches | implies Cisco networking
Cisco Meraki | platform | Meraki | implies Networking
Juniper networking | platform | Juniper; Junos | implies Networking
Arista | platform | | implies Networking
HPE Aruba | platform | Aruba~2; Aruba Networks; Aruba wireless; Comware | implies Networking
Ciena | platform | | implies Networking
Ruckus | platform | | implies Networking
MikroTik | platform | RouterOS | implies Networking
VPN~1 | standard | virtual private network; IPsec; VPNs~1; vpn~1; AnyConnect; DMVPN | is Network security
Wireless networking | field | WLAN; Wi-Fi; WiFi; wireless controllers; wireless network; access points; Ekahau; WLC~2; wireless communication; wireless systems | implies Networking
Bluetooth | standard | BLE~1 | is Network protocols
RFID | standard | | is Network protocols
NFC~1 | standard | near field communication | is Network protocols
Internet of things | field | IoT~1; IoT devices; connected devices; IOT~1; industrial IoT; IoT sensors; smart home
IoT platforms | field | | is Internet of things
Node-RED | platform | | is IoT platforms
MQTT | standard | EMQX | is Network protocols, Messaging
Mosquitto | tool | | is Network protocols, Messaging
Zigbee | standard | LPWAN | is Network protocols
LoRaWAN | standard | LoRa~1 | is Network protocols
Telecommunications | field | telecom; DSL~2; broadband
Telecom OSS/BSS | field | OSS/BSS; BSS/OSS; operations support systems
VoIP | field | SIP~2; Session Initiation Protocol; telephony; telephone systems; voice systems; session border controllers; SBC~2; voice over internet protocol; voice technologies
Unified communications | field | Cisco Voice
Cisco UCCX | tool | UCCX; UCCE | is Unified communications
Cisco Unified Communications Manager | tool | CUCM | is Unified communications
Twilio | platform | CPaaS
Contact centre platforms | field | IVR~1; interactive voice response; ACD~2; automatic call distribution; contact centre technology; contact center solutions
Genesys | platform | | is Contact centre platforms
Avaya | platform | | is Unified communications, Contact centre platforms
Five9 | platform | | is Contact centre platforms
Verint | platform | | is Contact centre platforms
8x8 | platform | | is Contact centre platforms
RingCentral | platform | | is Contact centre platforms
NICE CXone | platform | CXone; NICE~3; NICE Systems | is Contact centre platforms
5G~1 | standard | 5G NR; 5G core; O-RAN; Open RAN; ORAN | is Mobile networks
LTE~1 | standard | 4G LTE; LTE-A; lte~1; 4G~1; VoLTE | is Mobile networks
Mobile networks | field | cellular networks; GSM~1; radio access network; RAN~2; 3GPP | is Telecommunications
Fiber optics | field | FTTH
DOCSIS | standard | xDSL; ADSL | is Telecommunications
Satellite communications | field | SATCOM | is Telecommunications
Satellite navigation | field | GNSS; GPS~1
RF engineering | field | radio frequency; RF design; RF systems; RF testing
SIGINT | field | | is RF engineering
Electronic warfare | field | EW systems | is RF engineering
Radar systems | field | radar~2 | is RF engineering
Software-defined radio | field | | is RF engineering
HFSS | tool | | is RF engineering
Directory services | field | LDAP/AD; directory administration; enterprise directory
Active Directory | platform | AD~3; ADDS; AD DS; Active Directories | is Directory services
Group Policy | method | GPO~1 | implies Active Directory
ADFS | platform | AD FS | is Single sign-on
LDAP | standard | Lightweight Directory Access Protocol | is Directory services
Novell NetWare | platform | Novell~2 | is Directory services
OpenLDAP | tool | | is Directory services
Microsoft Exchange | platform | Exchange Server; MS Exchange; Exchange Online; Exchange~3; Exchange 2016
SCCM | tool | MECM; System Center~1 | is Endpoint management
Endpoint management | method | desktop management; OS deployment; endpoint engineering
InstallShield | tool | | is Endpoint management
Microsoft Deployment Toolkit | tool | MDT~2 | is Endpoint management
Remote monitoring and management | tool | RMM~1
ConnectWise | tool | LabTech
Remote support tools | field | remote desktop; remote support; remote access
ScreenConnect | tool | ConnectWise Control | is Remote support tools
Remote Desktop Protocol | tool | RDP~1 | is Remote support tools
TeamViewer | tool | | is Remote support tools
Technical support | method | IT support; desktop support; tech support; user support; first-line support; technical assistance; software support; product support; systems support; support end users; 2nd line; 1st line support
Help desk | field | helpdesk; service desk; IT service desk; call logging
Ticketing systems | field | help desk software; ITSM ticketing; support tickets; trouble tickets; Footprints~2
Matrix42 | tool | | is Ticketing systems
Zendesk | platform | | is Ticketing systems, Customer service software
Freshdesk | platform | | is Ticketing systems, Customer service software
Intercom~2 | platform | | is Customer service software
Customer service software | field | CX tools; support software; support tools
Computer hardware | field | PC hardware; peripherals; IT hardware; IT equipment; network printers; laptops and desktops; server hardware
Software installation | method | installing software; installation of software; troubleshooting software; application troubleshooting; software upgrade
IT infrastructure | field | infrastructure management; technical infrastructure; infrastructure engineering; infrastructure services; infrastructure operations; infrastructure support; infrastructure architecture; enterprise infrastructure; infrastructure technology; systems infrastructure; infrastructure platforms; infrastructure components; infrastructure systems; systems and infrastructure; technology infrastructure
IT operations | field | ITOM~1; technology operations; IT ops; systems operations
IT management | field | IT strategy; technology management; IT leadership; technology strategy; technology leadership; management information systems; ISO 38500; technology transformation
Information technology | field | IT~2; ICT~1; IT technologies; IT background; IT solutions; IT services; computing technologies; IT applications; IT environment; IT experience; IT industry; IT field; computer systems; IT system; IT landscape; information systems
Audio-visual systems | field | AV equipment; audio visual; digital signage; AV~2
Crestron | tool | | is Audio-visual systems
Extreme Networks | platform | | implies Networking
Brocade | platform | | implies Networking
NB-IoT | standard | | is Network protocols
SendGrid | platform
Mitel | platform | | is Contact centre platforms
Talkdesk | platform | | is Contact centre platforms
Kaseya | tool
TOPdesk | tool | | is Ticketing systems
Asterisk~2 | tool | Asterisk PBX | implies VoIP
Kamailio | tool | | implies VoIP
Jitsi | tool | | is Video conferencing
XMPP | standard | Jabber~1
Vonage | platform | | is Contact centre platforms
Ubiquiti UniFi | tool | Ubiquiti; UniFi | is Networking
OpenWrt | platform | | implies Embedded Linux
OMNeT++ | tool | | is Modelling and simulation
AMX NetLinx | language | NetLinx | is Audio-visual systems
Polycom | tool | Poly~3 | is Video conferencing
NDI~2 | standard | | is Broadcasting
HiveMQ | tool | | implies MQTT
Dovecot | tool | | implies IMAP
PuTTY | tool | | implies SSH
FileZilla | tool | | implies FTP
AnyDesk | tool | | is Remote support tools
LogMeIn | tool | | is Remote support tools
Datto | tool | | is Backup software
HCL BigFix | tool | BigFix | is Endpoint management
NinjaOne | tool | NinjaRMM | is Remote monitoring and management
VNC~1 | tool | | is Remote support tools
Spiceworks | tool | | is Help desk
LivePerson | tool | | is Customer service software
ThingWorx | platform | | is IoT platforms
`;
