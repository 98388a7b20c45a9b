/** Information security: fields, practices, frameworks and laws, tools. */
export const security = `
Cybersecurity | field | information security; infosec; IT security; cyber; security engineering; security best practices; security controls; security principles; security concepts | is Security
Security | field | security services; security technology
Security architecture | field | security design | implies Cybersecurity
Application security | field | software security; product security; API security; web security | implies Cybersecurity
Secure coding | method | secure code review | implies Application security
OWASP | standard | BSIMM | implies Application security; is Security frameworks
Web vulnerabilities | field | XSS~1; CSRF; cross-site request forgery | implies Application security
DevSecOps | method | | implies DevOps, Application security
Cloud security | field | CSPM | implies Cybersecurity
Network security | field | perimeter security; network access control; network and security; networking and security; NAC~2; web proxy; proxy server | implies Cybersecurity
Data security | field | information protection | implies Cybersecurity
Endpoint security | field | endpoint protection; EDR~1; XDR~1; antivirus; anti-virus; managed detection and response | implies Cybersecurity
Operational technology security | field | OT security; ICS security; IEC 62443; IoT security; embedded security; device security | implies Cybersecurity
NERC CIP | standard | | is Operational technology security
Physical security systems | field | access control systems; CCTV; physical access control | is Access control
Email security | field | anti-phishing | implies Cybersecurity
Cisco IronPort | tool | Cisco ESA | is Email security
Proofpoint | tool | | is Email security
Security awareness training | method | security awareness; security education
Penetration testing | method | pen testing; penetration test | implies Cybersecurity
Red teaming | method | red team; purple team; adversary emulation | implies Penetration testing
Blue teaming | method | blue team; defensive security; defensive cyber operations; DCO~2; computer network defense; CND~2 | implies Cybersecurity
Bug bounty | method | capture the flag; CTF~1; TryHackMe; Bugcrowd; HackerOne; Hack The Box
Vulnerability management | method | vulnerability scanning; vulnerability assessment; vulnerability scans; vulnerability testing | implies Cybersecurity
Nessus | tool | Tenable~1 | is Vulnerability management
Qualys | tool | | is Vulnerability management
Rapid7 | tool | Nexpose; InsightVM | is Vulnerability management
Metasploit | tool | | is Penetration testing
Burp Suite | tool | Burp~2 | is Penetration testing
OWASP ZAP | tool | | is Penetration testing, Dynamic application security testing
Nmap | tool | Zenmap | is Penetration testing
Kali Linux | platform | | implies Linux; is Penetration testing
BloodHound | tool | | is Red teaming
Wireshark | tool | tshark | is Network troubleshooting
Threat modelling | method | threat modeling; threat model; threat and risk assessment; TARA~1 | implies Cybersecurity
Threat intelligence | method | CTI~2; threat analysis; OSINT; threat research; threat actors; IOCs~1 | implies Cybersecurity
STIX/TAXII | standard | | is Threat intelligence
YARA | tool | | is Threat intelligence
Recorded Future | tool | | is Threat intelligence
Threat hunting | method | threat hunter; hunt operations | implies Cybersecurity
Threat detection | method | detection engineering; Sigma rules; intrusion detection | implies Cybersecurity
MITRE ATT&CK | standard | kill chain | is Security frameworks
Security operations | field | SOC~2; SOC operations; security monitoring; security alerts; security analysis | implies Cybersecurity
SIEM | field | security information and event management | is Security operations
Splunk Enterprise Security | tool | Splunk ES; Splunk SIEM; Splunk SOAR | implies Splunk; is SIEM
IBM QRadar | tool | QRadar | is SIEM
LogRhythm | tool | | is SIEM
Microsoft Sentinel | platform | Azure Sentinel | is SIEM
Elastic Security | platform | Elastic SIEM | is SIEM
FortiAnalyzer | tool | | is SIEM
Google Chronicle | tool | | is SIEM
SOAR~1 | tool | | is Security operations
Cortex XSOAR | tool | XSOAR | is Security operations
Security incident response | method | CSIRT; incident handling; security incidents | implies Cybersecurity
Digital forensics | method | cyber forensics; network forensics; mobile forensics | implies Cybersecurity, Forensics
Forensics | field | forensic analysis
EnCase | tool | | is Digital forensics
Volatility framework | tool | Volatility~3 | is Digital forensics
Malware analysis | method | malware | implies Cybersecurity
Reverse engineering | method | binary analysis
Ghidra | tool | | is Reverse engineering
Static application security testing | method | SAST~1 | implies Application security
Dynamic application security testing | method | DAST~1 | implies Application security
HCL AppScan | tool | AppScan | is Dynamic application security testing
Acunetix | tool | | is Dynamic application security testing
Software composition analysis | method | SCA~2; SBOM; software bill of materials | implies Application security
Dependabot | tool | | is Software composition analysis
Mend.io | tool | WhiteSource | is Software composition analysis
Black Duck | tool | | is Software composition analysis
Checkmarx | tool | CxSAST | is Static application security testing
Veracode | tool | | is Static application security testing
Fortify~1 | tool | | is Static application security testing
Snyk | tool | | is Software composition analysis
GitHub Advanced Security | tool | GHAS | is Static application security testing
CodeQL | tool | | is Static application security testing
Trivy | tool | | is Kubernetes security
Falco | tool | | is Kubernetes security
Prisma Cloud | platform | RedLock | is Cloud security
Wiz security | platform | | is Cloud security
Open Policy Agent | tool | OPA~2 | is Cloud security
Secrets management | method | credential management; password management; password manager | is Cybersecurity
1Password | tool | | is Secrets management
HashiCorp Vault | tool | Vault~2 | is Secrets management
Key management | method | HSM~1; HSMs~1; hardware security module; trusted platform module | is Cryptography
Cryptography | field | encryption; FIPS compliance
Public key infrastructure | field | PKI~1 | is Cryptography
OpenSSL | tool | | is Public key infrastructure
Active Directory Certificate Services | tool | ADCS; AD CS | is Public key infrastructure
TLS~1 | standard | SSL~1; Transport Layer Security; Secure Sockets Layer; mTLS | is Network protocols
Identity and access management | field | IAM~1; identity management; access management; user access; user permissions; access rights; user accounts; identity & access; RBAC~1; role-based access control | is Cybersecurity, Access control
Access control | method
Authentication | method | authorization; authn; authz; JSON Web Tokens; JWT~1; FIDO | is Identity and access management
OAuth | standard | | implies Authentication
OpenID Connect | standard | OIDC; OpenID | implies Authentication
SAML | standard | SCIM | implies Authentication
Single sign-on | method | SSO~1 | implies Authentication
Multi-factor authentication | method | MFA~2; 2FA~1 | implies Authentication
Duo Security | tool | DUO MFA | is Multi-factor authentication
Kerberos | standard | NTLM | implies Authentication
RADIUS~1 | standard | TACACS; 802.1X; FreeRADIUS | implies Authentication
Privileged access management | field | PAM~2; privileged accounts; privileged access | is Identity and access management
BeyondTrust | tool | Bomgar | is Privileged access management
CyberArk | tool | | is Privileged access management
Okta | platform | | is Identity and access management, Single sign-on
Auth0 | platform | | is Authentication
Keycloak | platform | | is Identity and access management
Ping Identity | platform | PingFederate | is Identity and access management
ForgeRock | platform | OpenAM | is Identity and access management
SailPoint | platform | IdentityIQ | is Identity and access management
Oracle Access Manager | platform | | is Identity and access management
Oracle Identity Manager | platform | OIM~2; Oracle Identity Management; Oracle IDM | is Identity and access management
Zero trust | method | ZTNA | is Cybersecurity
Firewalls | field | NGFW; UTM~2; unified threat management; iptables | is Network security
Palo Alto firewalls | tool | PAN-OS; PaloAlto; GlobalProtect | is Firewalls
Fortinet FortiGate | tool | FortiGate; Fortinet; FortiManager | is Firewalls
Check Point firewalls | tool | | is Firewalls
Cisco ASA | tool | Firepower; Cisco FTD; Cisco PIX | is Firewalls
Juniper SRX | tool | SRX firewalls; Juniper firewalls | is Firewalls
Sophos | tool | | is Firewalls
Forcepoint | tool | | is Firewalls
pfSense | tool | OPNsense | is Firewalls
SonicWall | tool | | is Firewalls
Web application firewall | tool | WAF~1; WAFs~1; F5 WAF | is Network security
Imperva | tool | | is Network security
Intrusion detection and prevention | method | IDS~1; IPS~2; intrusion detection system; intrusion prevention; HIPS~1 | is Network security
Snort~1 | tool | | is Intrusion detection and prevention
Zeek | tool | | is Intrusion detection and prevention
Suricata | tool | | is Intrusion detection and prevention
Data loss prevention | method | DLP~1; data leakage prevention; data leak prevention | is Data security
Microsoft Purview DLP | tool | | is Data loss prevention
Symantec DLP | tool | | is Data loss prevention
Secure access service edge | field | SASE~1; CASB; cloud access security broker; FortiSASE | is Network security
Cisco Umbrella | tool | OpenDNS | is Secure access service edge
Zscaler | platform | | is Secure access service edge
Netskope | platform | | is Secure access service edge
CrowdStrike | tool | Falcon EDR | is Endpoint security
SentinelOne | tool | | is Endpoint security
Microsoft Defender | platform | Defender for Endpoint; Windows Defender; Defender ATP; Microsoft Security | is Endpoint security
Carbon Black | tool | Bit9 | is Endpoint security
Trellix | tool | McAfee; HBSS; FireEye | is Endpoint security
Symantec Endpoint Protection | tool | Symantec; SEPM | is Endpoint security
Trend Micro | tool | Vision One~1 | is Endpoint security
Cisco Secure Endpoint | tool | Cisco AMP | is Endpoint security
Cortex XDR | tool | | is Endpoint security
Kaspersky | tool | | is Endpoint security
Tanium | tool | | is Endpoint security, Endpoint management
Darktrace | tool | | is Network security
Cisco ISE | tool | Identity Services Engine; ISE~2; Cisco ACS | is Network security
Aruba ClearPass | tool | ClearPass | is Network security
Security hardening | method | DISA STIG; STIG~1; STIG compliance; Security Technical Implementation Guides; hardening; security configuration | implies Cybersecurity
Security auditing | method | security control assessment; security audit; security assessment; security reviews; security posture | implies Cybersecurity
Security testing | method | | implies Cybersecurity; is Software testing
IT audit | method | IT auditing; information systems audit; ITGC testing; technology controls
IT risk management | method | cyber risk; technology risk; IT risk; ISO 27005; security risks; information security risk | implies Cybersecurity
Security governance | field | security compliance; security policy; security standards; security management; IT compliance; security program; information security compliance | implies Cybersecurity
GRC tools | field
Workiva | platform | | is GRC tools
ServiceNow GRC | platform | | is GRC tools
Vanta | platform | | is GRC tools
OneTrust | platform | | is GRC tools
RSA Archer | platform | Archer GRC | is GRC tools
Security frameworks | standard | control frameworks
ISO 27001 | standard | ISO/IEC 27001; ISO27001; ISO 27002; ISO 27018; ISO 27017; ISO27002 | is Security frameworks
ISO 27701 | standard | | is Security frameworks
NIST Cybersecurity Framework | standard | NIST CSF; NIST~1; NIST Cyber Security Framework | is Security frameworks
NIST 800-53 | standard | NIST 800 | is Security frameworks
NIST 800-171 | standard | | is Security frameworks
CMMC | standard | | is Security frameworks
Risk Management Framework | standard | NIST RMF; RMF~1; ATO process; FISMA; Federal Information Security Management Act; system security plan; SSP~2; POA&M; DoD 8570; DoD 8140 | is Security frameworks
FedRAMP | standard | | is Security frameworks
SOC 2 | standard | SOC2; SOC 1; SSAE 16; SSAE 18; SOC1 | is Security frameworks
PCI DSS | standard | PCI~2; PCI compliance; payment card industry | is Security frameworks
HITRUST | standard | | is Security frameworks
COBIT | standard | | is Security frameworks
Cyber Essentials | standard | NCSC | is Security frameworks
TISAX | standard | | is Security frameworks
IT-Grundschutz | standard | BSI Grundschutz | is Security frameworks
NIS2 | standard | | is Security frameworks
Cyber Resilience Act | standard | | is Security frameworks
DORA regulation | standard | | is Security frameworks
Common Criteria | standard | ISO 15408 | is Security frameworks
Data privacy | field | privacy; data protection
GDPR | standard | General Data Protection Regulation; DSGVO; RGPD; RODO~1; AVG~2 | implies Data privacy
CCPA | standard | CPRA | implies Data privacy
HIPAA | standard | protected health information; PHI~1; HITECH~1 | implies Data privacy
COPPA | standard | | implies Data privacy
GLBA | standard | | implies Data privacy
FERPA | standard | | implies Data privacy
ITAR | standard | International Traffic in Arms Regulations
Security clearance | licence | TS/SCI; Secret clearance; SC clearance; DV clearance; DoD Secret; polygraph; NATO Secret; Q clearance; Top Secret; active clearance
Packet analysis | method | packet capture
tcpdump | tool | | implies Packet analysis
Network detection and response | method | NDR~1 | implies Cybersecurity
DDoS mitigation | method | DDoS; DDoS protection; distributed denial of service | implies Network security
Mimecast | tool | | is Email security
KnowBe4 | tool | | is Security awareness training
OpenVAS | tool | | is Vulnerability management
Cobalt Strike | tool | | is Red teaming
Hashcat | tool | | is Penetration testing
ArcSight | tool | | is SIEM
AlienVault | platform | | is SIEM
Wazuh | platform | | is SIEM
Cellebrite | tool | UFED | is Digital forensics
IDA Pro | tool | | is Reverse engineering
Semgrep | tool | | is Static application security testing
Sysdig | tool | | is Kubernetes security
Aqua Security | tool | | is Kubernetes security
Checkov | tool | | is Cloud security
KeePass | tool | | is Secrets management
Bitwarden | tool | | is Secrets management
LastPass | tool | | is Secrets management
Venafi | tool | | is Public key infrastructure
RSA SecurID | tool | SecurID | is Multi-factor authentication
Delinea | tool | Thycotic | is Privileged access management
Saviynt | platform | | is Identity and access management
OneLogin | platform | | is Identity and access management
IBM Security Verify | platform | | is Identity and access management
WatchGuard | tool | | is Firewalls
Varonis | tool | | is Data loss prevention
Blue Coat proxy | tool | | is Secure access service edge
Malwarebytes | tool | | is Endpoint security
Bitdefender | tool | | is Endpoint security
ESET | tool | | is Endpoint security
Forescout | tool | | is Network security
AuditBoard | platform | | is GRC tools
POPIA | standard | | implies Data privacy
LGPD | standard | | implies Data privacy
WireGuard | tool | | implies VPN
OpenVPN | tool | | implies VPN
Tailscale | tool | | implies VPN
ZeroTier | tool | | implies VPN
strongSwan | tool | | implies VPN
WebAuthn | standard | FIDO2; passkeys | is Authentication
YubiKey | tool | Yubico | is Multi-factor authentication
GnuPG | tool | GPG~1; PGP~1 | is Cryptography
Let's Encrypt | tool | | implies TLS
VirusTotal | tool | | is Malware analysis
SecurityScorecard | tool | | is IT risk management
FOSSA~2 | tool | | is Software composition analysis
SPDX | standard | CycloneDX | is Software composition analysis
Barracuda~1 | tool | | is Email security
Maltego | tool | | is Threat intelligence
MISP~1 | tool | | is Threat intelligence
FTK~1 | tool | Forensic Toolkit | is Digital forensics
WinDbg | tool | | implies Debugging
DigiCert | tool | | is Public key infrastructure
`;
