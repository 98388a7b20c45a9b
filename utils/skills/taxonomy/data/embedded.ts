/** Embedded systems, electronics, chip design, industrial automation and robotics. */
export const embedded = `
Embedded systems | field | embedded devices; embedded computing; embedded controllers; embedded~2; embedded real-time systems; embedded environment; embedded engineering
Embedded software development | method | embedded software; embedded programming; embedded systems development; embedded applications; embedded C++; embedded SW | implies Embedded systems
Firmware development | method | firmware; U-Boot; coreboot; BIOS~1; UEFI~1; bootloader; board bring-up; board support package; BSP~2; BSP development; BSPs~1; OpenBMC; IPMI; Redfish | implies Embedded systems
Device drivers | method | driver development; hardware drivers; peripheral drivers; driver software; embedded drivers
Real-time operating systems | field | RTOS~1; embedded OS; RTOSes | is Operating systems
FreeRTOS | platform | SafeRTOS | is Real-time operating systems
Zephyr RTOS | platform | Zephyr~2 | is Real-time operating systems
VxWorks | platform | | is Real-time operating systems
QNX | platform | | is Real-time operating systems
ThreadX | platform | Azure RTOS | is Real-time operating systems
INTEGRITY RTOS | platform | | is Real-time operating systems
uC/OS | platform | uCOS | is Real-time operating systems
Mbed OS | platform | Mbed | is Real-time operating systems
Real-time systems | field | hard real-time; real-time software; real-time programming
Embedded Linux | platform | Petalinux | implies Linux, Embedded systems
Microcontrollers | field | MCU~1; MCUs~1; micro-controllers | implies Embedded systems
STM32 | platform | STM32CubeIDE; STMicroelectronics; STM32Cube; STM32CubeMX | implies Microcontrollers
ARM Cortex | platform | Cortex-M; ARM~2; ARM microcontrollers; Cortex-A; AMBA; AXI4 | implies Embedded systems
ESP32 | platform | ESP8266; Espressif | implies Microcontrollers
PIC microcontrollers | platform | Microchip PIC; MPLAB; PIC32; PIC18; dsPIC | implies Microcontrollers
AVR microcontrollers | platform | ATmega; 8051 microcontroller; Atmel | implies Microcontrollers
MSP430 | platform | Code Composer Studio; TMS320; C2000 | implies Microcontrollers
nRF52 | platform | nRF5 | implies Microcontrollers
NXP microcontrollers | platform | | implies Microcontrollers
Qualcomm Snapdragon | platform | | implies Embedded systems
Renesas microcontrollers | platform | | implies Microcontrollers
NXP i.MX | platform | | implies Embedded systems
Infineon AURIX | platform | TriCore | implies Microcontrollers
Arduino | platform | PlatformIO | implies Microcontrollers
Raspberry Pi | platform | single-board computers; Raspberry | implies Embedded systems
NVIDIA Jetson | platform | Jetson | implies Embedded systems
Microprocessors | field | computer architecture; instruction set architecture; CPU design; microarchitecture; processor design; x86 architecture; memory hierarchy; GPU architecture; cache coherence; x86~2; SoC architecture; PowerPC
RISC-V | standard | MIPS architecture; MIPS32; RISCV; SPARC architecture
Embedded debugging | method | JTAG; Lauterbach; Trace32; J-Link; oscilloscope; logic analyzer; in-circuit emulators; SWD debugging; hardware debugging; multimeter; OpenOCD; Segger; electronic test equipment; DMM~1; system level debugging; voltmeter; signal generators; function generators; network analyzer; ammeters; ohmmeter; multi-meter; megger
IAR Embedded Workbench | tool | Keil; IAR Workbench | is Integrated development environments
MISRA C | standard | MISRA; CERT C; AUTOSAR C++14 | is Coding standards
AUTOSAR | standard | Vector DaVinci; DaVinci Configurator; EB tresos; MICROSAR
Automotive software | field | ECU~1; ECUs~1; infotainment; software-defined vehicle; body electronics; electronic control unit; BMS firmware; telematics; CANape; ISO 15118
OCPP | standard | | is Automotive software
ETAS INCA | tool | | is Automotive software
Automotive SPICE | standard | ASPICE; A-SPICE | is Automotive software
CAN bus | standard | CAN protocol; CAN FD; controller area network; CAN~3; OBD-II; OBD2; DoIP; OBD diagnostics; DBC files; SOME/IP | is Network protocols
Automotive Ethernet | standard | 100BASE-T1 | is Network protocols
CANopen | standard | | is Network protocols
UDS protocol | standard | UDS~2; Unified Diagnostic Services; ISO 14229 | is Network protocols
SAE J1939 | standard | J1939 | is Network protocols
FlexRay | standard | | is Network protocols
LIN bus | standard | | is Network protocols
Vector CANoe | tool | CANoe; CANalyzer; PCAN
Serial protocols | standard | serial communication; serial interfaces; RS422; RS-422; hardware interfaces; peripheral interfaces; communication protocols I2C; MIPI; SERDES; DisplayPort; JESD204B; LPDDR; I3C~1; eMMC; flash memory; QSPI; CXL~1; Thunderbolt | is Network protocols
LVDS | standard | | is Network protocols
NVMe | standard | | is Network protocols
HDMI | standard | | is Network protocols
DDR memory | standard | DDR4; DDR3; DDR5 | is Network protocols
RS-485 | standard | RS485 | is Network protocols
RS-232 | standard | RS232 | is Network protocols
ARINC 429 | standard | ARINC | is Network protocols
MIL-STD-1553 | standard | 1553 bus | is Network protocols
PCIe | standard | PCI Express | is Network protocols
USB~2 | standard | USB 3.0 | is Network protocols
UART | standard | | is Network protocols
SPI~2 | standard | | is Network protocols
I2C~1 | standard | I²C | is Network protocols
Modbus | standard | industrial protocols; fieldbus; industrial Ethernet; CC-Link; LonWorks; industrial communication; DALI lighting; IEC 60870; field bus | is Network protocols
Foundation Fieldbus | standard | | is Network protocols
DeviceNet | standard | | is Network protocols
IO-Link | standard | | is Network protocols
HART protocol | standard | HART~2 | is Network protocols
DNP3 | standard | | is Network protocols
IEC 61850 | standard | | is Network protocols
KNX | standard | | is Network protocols
BACnet | standard | | is Network protocols
EtherNet/IP | standard | | is Network protocols
EtherCAT | standard | | is Network protocols
PROFINET | standard | | is Network protocols
Profibus | standard | | is Network protocols
OPC UA | standard | OPC~1; Kepware; OPC DA; KEPServerEX; Matrikon OPC | is Network protocols
Functional safety | field | ASIL; SIL assessment; FuSa; ARP4754; ARP-4754; ISO26262; HARA; safety instrumented systems; EN 50126; safety integrity level; ARP4761; ARP4754A; SIL~2; safety-critical; IEC 62061; machine safety; safety case; SIS~2; RTCA DO-178; ASIL-D
SOTIF | standard | ISO 21448 | is Functional safety
MIL-STD-882 | standard | MIL-STD-882E | is Functional safety
ISO 13849 | standard | | is Functional safety
IEC 61511 | standard | | is Functional safety
EN 50128 | standard | | is Functional safety
DO-254 | standard | | is Functional safety
DO-178C | standard | DO-178B; DO-178; DO178C; DO178 | is Functional safety
IEC 61508 | standard | | is Functional safety
ISO 26262 | standard | | is Functional safety
Electronics | field | component level repair
Circuit design | method | mixed-signal design; SPICE simulation; analog design; LTspice; circuit simulation; PSpice; Multisim; digital design; analog circuits; circuit theory; mixed-signal circuits; digital logic; logic design; analog and mixed signal; analog/mixed-signal; AMS design; low-power design; digital circuits; HSPICE; ngspice; op-amps; mixed-signal IC design; schematics; circuit boards; SIMetrix; CMOS~1
PCB design | method | PCB layout; PCB~1; board layout; PCBs~1; PCB assembly; printed circuit board; PCBA; DFM PCB; multi-layer PCB; PCB fabrication; SMT~2; SMT assembly; Gerber files; surface mount; PCB rework
Altium Designer | tool | Altium; Protel | is PCB design tools
KiCad | tool | | is PCB design tools
Eagle PCB | tool | | is PCB design tools
OrCAD | tool | | is PCB design tools
Cadence Allegro | tool | Allegro PCB; Allegro~2; Sigrity | is PCB design tools
Mentor PADS | tool | PADS~2; Xpedition; Mentor Graphics; Mentor Expedition; DxDesigner; HyperLynx | is PCB design tools
PCB design tools | field | electronic design automation; ECAD; schematic capture tools; EDA~2; EDA tool; EDA flows; PCB CAD tools
Hardware design | method | hardware development; hardware engineering; hardware architecture; hardware bring-up; hardware validation; hardware testing; high-speed digital design; hardware test; hardware/software co-design; hardware verification; hardware/firmware; high-speed design
Power electronics | field | inverters; BLDC motors; motor control; power converters; power supplies; SMPS; power conversion; BMS battery; motor controllers; AC-DC converters; battery technology; IGBT; MOSFET; battery systems; field oriented control; servo motors; stepper motors; lithium-ion batteries; PMIC; wide bandgap semiconductors; PLECS; EV chargers; FOC~2; electric drives; battery management; DC motors
Signal integrity | field | power integrity; electromagnetic compatibility; SI/PI; EMC testing; EMC~2; EMI~2; EMC compliance; electromagnetic interference; ESD protection; CE marking EMC; FCC certification; ESD~2; MIL-STD-461; MIL-STD-810
FPGA | field | field programmable gate array; CPLD; programmable logic
Xilinx Vivado | tool | Vivado; Xilinx; Zynq; Vitis; UltraScale; MicroBlaze; Versal; ChipScope; RFSoC; Kintex | implies FPGA
Intel Quartus | tool | Quartus; Altera | implies FPGA
Lattice FPGAs | tool | | implies FPGA
ModelSim | tool | | is Design verification
Questa | tool | QuestaSim | is Design verification
Synopsys Verdi | tool | Verdi | is Design verification
Cadence Palladium | tool | Palladium | is Design verification
Cadence Xcelium | tool | Xcelium | is Design verification
Synopsys VCS | tool | | is Design verification
RTL design | method | RTL~1; register transfer level; logic synthesis; static timing analysis; timing closure; digital IC design; micro-architecture; STA~2; clock domain crossing; Verilog RTL; RTL verification; timing constraints; Design Compiler; RTL simulation; Spyglass; Conformal LEC; IP integration; Formality
Design verification | method | functional verification; formal property verification; coverage-driven verification; ASIC verification; DV engineering; SoC verification; constrained random; functional coverage; SVA~1; gate level simulation; testbenches; OVM~1; assertion-based verification; JasperGold; logic verification; mixed-signal verification; Specman; pre-silicon
UVM~1 | framework | Universal Verification Methodology; UVM testbenches; SV/UVM | implies SystemVerilog; is Design verification
ASIC design | field | ASIC~1; ASICs~1; VLSI; IC design; system-on-chip; silicon design; semiconductor design; SoC~1; SoCs~1; integrated circuits; chip architecture; tapeout; tape-out; chip development; digital ASIC; chiplets; mixed-signal ASIC
Physical design | method | floorplanning; IC layout; DRC/LVS; chip layout; Innovus; analog layout; physical verification; clock tree synthesis; mask layout; Calibre; ICC2; RedHawk; parasitic extraction; StarRC; place & route; RTL2GDS; physical implementation; CTS~2; signoff; PnR~1; GDSII; PDK~2; EMIR
Cadence Virtuoso | tool | Virtuoso~2; Cadence Spectre; Cadence ADE; Cadence~2 | is PCB design tools
Design for test | method | DFT~2; scan insertion; ATPG; BIST; design for testability; MBIST; boundary scan; automatic test equipment; ATE~2; ATE testing; scan chains; silicon validation; post-silicon; LBIST; in-circuit test; flying probe; NI PXI
Tessent | tool | | is Design for test
Semiconductor fabrication | field | wafer fabrication; photolithography; cleanroom processes; thin film deposition; CVD/PVD; plasma etching; device physics; wafer processing; microfabrication; ion implantation; chemical mechanical planarization; lithography; atomic layer deposition; TCAD; MEMS; nanofabrication; semiconductors; flip chip; wire bonding; IC packaging; advanced packaging; yield analysis; CMP~2; PECVD; sputtering; MOCVD; epitaxy
Photonics | field | optoelectronics; optical design; lasers; lens design; optical alignment; optical sensors; optical metrology; optical testing; interferometry
Zemax | tool | OpticStudio | is Photonics
Soldering | method | solder; IPC-A-610; J-STD-001; IPC standards; IPC 620; electronic assembly; electro-mechanical assembly; cable assembly; crimping; wire harness; electromechanical assembly; circuit board assembly
Sensors | field | transducers; DAQ~1; data acquisition; strain gauges; NI DAQ; accelerometers; thermocouples; data loggers; load cells; cRIO; actuators; photodiodes; CompactRIO; encoders
PLC programming | method | PLCs~1; programmable logic controller; PLC's; SPS-Programmierung; program logic controllers
Siemens TIA Portal | tool | TIA Portal; SIMATIC; Siemens PLC; Step 7; S7-1200; S7-1500; Siemens S7; STEP7; Siemens TIA; WinCC Flexible | implies PLC programming
Rockwell Automation | platform | Allen Bradley; ControlLogix; FactoryTalk; CompactLogix; Rockwell PLC; PanelView; RSView; MicroLogix; Kinetix; PowerFlex; PlantPAx; GuardLogix
CODESYS | tool | | implies PLC programming
ABB PLC | tool | | implies PLC programming
Omron PLC | tool | | implies PLC programming
Mitsubishi PLC | tool | | implies PLC programming
Schneider Electric PLC | tool | Modicon; Schneider PLC | implies PLC programming
Beckhoff TwinCAT | tool | TwinCAT; Beckhoff | implies PLC programming
SCADA | platform | supervisory control and data acquisition; VTScada; SCADAs
GE Cimplicity | platform | Cimplicity
Ignition SCADA | platform | | is SCADA
Wonderware | platform | InTouch; AVEVA; ArchestrA | is SCADA
WinCC | platform | | is SCADA
HMI development | method | HMI~1; human-machine interface; HMIs~1; HMI screens; operator interfaces; HMI panels
Distributed control systems | field | DCS~1; DCS control systems; Honeywell TDC; Siemens T3000; Emerson DCS; ABB Harmony
Triconex | platform | | is Distributed control systems
SIMATIC PCS 7 | platform | PCS 7; PCS7 | is Distributed control systems
Yokogawa Centum | platform | | is Distributed control systems
Honeywell Experion | platform | Experion | is Distributed control systems
Emerson DeltaV | platform | | is Distributed control systems
Control systems engineering | field | control theory; PID control; controls engineering; process control; control engineering; automatic control; PID tuning; feedback control; model predictive control; control algorithms; PID controllers; control system; motion control; servo drives; closed-loop control; variable frequency drives; VFD~1; VFDs~1; controls systems; control software; loop tuning; PID~2; variable speed drives; VSDs~1; VFD drives; instrumentation and control; optimal control; guidance navigation and control; control panels; industrial control; controls software; GNC~1; UL 508A; UL508A
Industrial automation | field | factory automation; automation systems; machine automation; automated equipment; plant automation; automated machinery; automation technology; robotics and automation; BMS controls; direct digital controls; Johnson Controls; Alerton; WebCTRL; Distech; HVAC control systems; digital factory; lighting controls
Industry 4.0 | field | Industrie 4.0; smart manufacturing; smart factory; fourth industrial revolution | is Industrial automation
Building automation | field | building management system; BAS systems; BMS systems; HVAC controls; building controls | is Industrial automation
Johnson Controls Metasys | tool | Metasys | is Industrial automation
Tridium Niagara | tool | Niagara 4; Niagara AX; Tridium | is Industrial automation
Robotics | field | robots; cobots; kinematics; AMRs~1; end effectors; sUAS; quadcopters; MAVLink; drone pilot; Pixhawk; drone piloting; drone operations
Automated guided vehicles | field | AGV~2; AGVs~1 | is Robotics
PX4 | tool | | is Robotics
Drones | field | UAV~1; UAVs~1; unmanned aerial vehicles; UAS~1; unmanned aircraft systems | is Robotics
Robot Operating System | framework | ROS~1; ROS2; ROS1; Nav2; Robotic Operating System; RViz | is Robotics
MoveIt | framework | | is Robotics
Gazebo simulator | framework | | is Robotics
FANUC robots | platform | Fanuc; ROBOGUIDE | is Robotics
Yaskawa robots | platform | Motoman | is Robotics
Universal Robots | platform | | is Robotics
ABB robots | platform | RobotStudio | is Robotics
KUKA robots | platform | KUKA | is Robotics
Mechatronics | field | electromechanical; electro-mechanical
Avionics | field | flight software; aerospace electronics; flight controls; NASA cFS; aircraft electronics; fly-by-wire
Hardware-in-the-loop testing | method | software-in-the-loop; ETAS LABCAR; Speedgoat; Opal-RT; hardware in loop; model-in-the-loop; HiL; SIL/MIL; PreScan; TargetLink | is Software testing
CarSim | tool | | is Hardware-in-the-loop testing
CarMaker | tool | | is Hardware-in-the-loop testing
dSPACE | tool | MicroAutoBox | is Hardware-in-the-loop testing
Model-based design | method | model-based development; MBD~2; automatic code generation; autocoding; Esterel SCADE; Simulink modeling
IBM Rhapsody | tool | Rhapsody | is Model-based design
Power systems engineering | field | protection relays; smart grid; load flow; protective relaying; power systems; SEL relays; arc flash analysis; power flow analysis; microgrids; short-circuit studies; PSLF; high voltage engineering; transmission and distribution; power distribution systems; relay settings; OpenDSS; SynerGEE; energy storage systems; distributed energy resources; power grid; grid integration; DERMS; ADMS; power engineering; BESS; battery energy storage; substations
Aurora Solar | tool | | is Power systems engineering
PLS-CADD | tool | | is Power systems engineering
PVsyst | tool | | is Power systems engineering
SKM PowerTools | tool | | is Power systems engineering
DIgSILENT PowerFactory | tool | PowerFactory; DIgSILENT | is Power systems engineering
PSCAD | tool | | is Power systems engineering
PSS/E | tool | PSSE | is Power systems engineering
ETAP | tool | | is Power systems engineering
Synopsys | tool | Synopsys Design Compiler; Synopsys EDA; PrimeTime | is PCB design tools
`;
