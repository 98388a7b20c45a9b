/** Embedded systems, electronics, chip design, industrial automation and robotics. */
export const embedded = `
Embedded systems | field | embedded devices; embedded~2; embedded environment; embedded engineering
Embedded software development | method | embedded software; embedded programming; embedded applications; embedded SW | implies Embedded systems
Firmware development | method | firmware; U-Boot; BIOS~1; board support package; BSP~2 | implies Embedded systems
Device drivers | method | driver development; hardware drivers; driver software
Real-time operating systems | field | RTOS~1 | is Operating systems
FreeRTOS | platform | | is Real-time operating systems
Zephyr RTOS | platform | Zephyr~2 | is Real-time operating systems
VxWorks | platform | | is Real-time operating systems
QNX | platform | | is Real-time operating systems
ThreadX | platform | Azure RTOS | is Real-time operating systems
Real-time systems | field | hard real-time; real-time software; real-time programming
Embedded Linux | platform | | implies Linux, Embedded systems
Microcontrollers | field | MCU~1; MCUs~1 | implies Embedded systems
STM32 | platform | STM32CubeIDE | implies Microcontrollers
ARM Cortex | platform | Cortex-M; ARM~2; Cortex-A; AMBA~2 | implies Embedded systems
ESP32 | platform | ESP8266; Espressif | implies Microcontrollers
PIC microcontrollers | platform | Microchip PIC; MPLAB; PIC32 | implies Microcontrollers
AVR microcontrollers | platform | ATmega | implies Microcontrollers
MSP430 | platform | TMS320; C2000 | implies Microcontrollers
NXP microcontrollers | platform | | implies Microcontrollers
Qualcomm Snapdragon | platform | | implies Embedded systems
NXP i.MX | platform | | implies Embedded systems
Infineon AURIX | platform | TriCore | implies Microcontrollers
Arduino | platform | | implies Microcontrollers
Raspberry Pi | platform | Raspberry | implies Embedded systems
NVIDIA Jetson | platform | Jetson | implies Embedded systems
Microprocessors | field | computer architecture; CPU design; x86~2; SoC architecture
RISC-V | standard
Embedded debugging | method | JTAG
IAR Embedded Workbench | tool | Keil | is Integrated development environments
MISRA C | standard | MISRA~1 | is Coding standards
AUTOSAR | standard
Automotive software | field | ECU~1; infotainment; electronic control unit; ISO 15118
OCPP | standard | | is Automotive software
Automotive SPICE | standard | ASPICE | is Automotive software
CAN bus | standard | CAN protocol; CAN FD; controller area network; CAN~3; OBD-II | is Network protocols
Automotive Ethernet | standard | | is Network protocols
CANopen | standard | | is Network protocols
UDS protocol | standard | | is Network protocols
SAE J1939 | standard | J1939 | is Network protocols
FlexRay | standard | | is Network protocols
LIN bus | standard | | is Network protocols
Vector CANoe | tool | CANoe; PCAN; CANalyzer; CAPL~1
Serial protocols | standard | serial communication; MIPI; DisplayPort; RS-422; eMMC | is Network protocols
NVMe | standard | | is Network protocols
HDMI | standard | | is Network protocols
DDR memory | standard | DDR4; DDR3; DDR5 | is Network protocols
RS-485 | standard | RS485 | is Network protocols
RS-232 | standard | RS232 | is Network protocols
ARINC 429 | standard | ARINC | is Network protocols
MIL-STD-1553 | standard | | is Network protocols
PCIe | standard | PCI Express | is Network protocols
USB~2 | standard | | is Network protocols
UART | standard | | is Network protocols
SPI~2 | standard | | is Network protocols
I2C~1 | standard | I²C | is Network protocols
Modbus | standard | IEC 60870 | is Network protocols
Industrial communication | field | industrial protocols; fieldbus
HART protocol | standard | HART~2 | is Network protocols
DNP3 | standard | | is Network protocols
IEC 61850 | standard | | is Network protocols
KNX | standard | | is Network protocols
BACnet | standard | | is Network protocols
EtherNet/IP | standard | | is Network protocols
EtherCAT | standard | | is Network protocols
PROFINET | standard | | is Network protocols
Profibus | standard | | is Network protocols
OPC UA | standard | OPC DA | is Network protocols
Functional safety | field | ISO26262; safety instrumented systems; EN 50126; safety integrity level; SIL~2; IEC 62061; SIS~2; safety-critical systems
IEC 61511 | standard | | is Functional safety
DO-254 | standard | | is Functional safety
DO-178C | standard | DO-178; DO178C; DO178; DO-178B | is Functional safety
IEC 61508 | standard | | is Functional safety
ISO 26262 | standard | | is Functional safety
Electronics | field | electronic engineering; electronics engineering; electronic circuits; electronic systems; electronic design; electronic components
Circuit design | method | analog design; Multisim; HSPICE; analog circuits; CMOS~1
Digital design | field
PCB design | method | PCB layout; PCB~1; board layout; printed circuit board; PCBA
Altium Designer | tool | Altium | is PCB design tools
KiCad | tool | | is PCB design tools
Eagle PCB | tool | EAGLE~2 | is PCB design tools
OrCAD | tool | | is PCB design tools
Cadence Allegro | tool | Allegro PCB; Allegro~2 | is PCB design tools
Mentor PADS | tool | PADS~2; Mentor Graphics; Xpedition | is PCB design tools
PCB design tools | field | electronic design automation; EDA tool
Hardware design | method | hardware development; hardware engineering; hardware architecture; hardware testing; hardware test
Power electronics | field | BLDC motors; power supplies; field oriented control; FOC~2
Signal integrity | field | power integrity; EMC testing; EMC~2; EMI~2; EMC compliance; ESD~2
FPGA | field | field programmable gate array
Xilinx Vivado | tool | Vivado; Xilinx; Zynq; Vitis~2 | implies FPGA
Intel Quartus | tool | Quartus; Altera~1 | implies FPGA
ModelSim | tool | | is Design verification
Synopsys Verdi | tool | Verdi~1 | is Design verification
RTL design | method | RTL~1; register transfer level; static timing analysis; STA~2; Design Compiler; Spyglass~1; IP integration
Design verification | method | functional verification; SoC verification; SVA~1; JasperGold
UVM~1 | framework | Universal Verification Methodology | implies SystemVerilog; is Design verification
ASIC design | field | ASIC~1; ASICs~1; IC design; system-on-chip; silicon design; SoC~1; SoCs~1; integrated circuits; chip architecture; tapeout
Physical design | method | IC layout; DRC/LVS; Innovus; clock tree synthesis; Calibre~2; ICC2; RedHawk; place & route; CTS~2; PDK~2
Cadence Virtuoso | tool | Virtuoso~2; Cadence Spectre; Cadence ADE; Cadence~2 | is PCB design tools
Design for test | method | DFT~2; BIST~1; design for testability
Tessent | tool | | is Design for test
Semiconductor fabrication | field | wafer fabrication; device physics; wafer processing; IC packaging | implies Semiconductors
Semiconductors | field
Photonics | field | optical testing; laser optics
Soldering | method | IPC-A-610; IPC standards
Sensors | field | actuators
Data acquisition | method
PLC programming | method | PLCs~2; PLC's
Siemens TIA Portal | tool | SIMATIC; Siemens PLC; S7-1200; S7-1500; TIA Portal; Siemens S7; Step 7~2 | implies PLC programming
Rockwell Automation | platform | Allen Bradley; ControlLogix; FactoryTalk; CompactLogix
CODESYS | tool | | implies PLC programming
Schneider Electric PLC | tool | Modicon | implies PLC programming
Beckhoff TwinCAT | tool | TwinCAT; Beckhoff | implies PLC programming
SCADA | platform | supervisory control and data acquisition; VTScada; SCADAs
Ignition SCADA | platform | | is SCADA
Wonderware | platform | InTouch; AVEVA | is SCADA
WinCC | platform | | is SCADA
HMI development | method | HMI~1; human-machine interface
Distributed control systems | field | DCS~1
Emerson DeltaV | platform | | is Distributed control systems
Control systems engineering | field | control theory; controls engineering; process control; control engineering; control system; variable frequency drives; VFD~1; controls systems; control software; PID~2; variable speed drives; instrumentation and control; controls software; PID control; instrumentation~3
Industrial automation | field | factory automation; automation systems; machine automation; automation technology
Industry 4.0 | field | Industrie 4.0 | is Industrial automation
Building automation | field | building management system; HVAC controls; building controls | is Industrial automation
Tridium Niagara | tool | Niagara 4; Niagara AX; Tridium | is Industrial automation
Robotics | field | robots; kinematics
Automated guided vehicles | field | AGV~2 | is Robotics
Drones | field | UAV~1; unmanned aerial vehicles; UAS~1; unmanned aircraft systems | is Robotics
Robot Operating System | framework | ROS~2; ROS2; ROS1 | is Robotics
MoveIt | framework | | is Robotics
Gazebo simulator | framework | | is Robotics
FANUC robots | platform | Fanuc | is Robotics
Universal Robots | platform | | is Robotics
ABB robots | platform | RobotStudio | is Robotics
KUKA robots | platform | KUKA | is Robotics
Mechatronics | field
Avionics | field | flight software; flight controls
Hardware-in-the-loop testing | method | software-in-the-loop | is Software testing
dSPACE | tool | | is Hardware-in-the-loop testing
Model-based design | method | model-based development; MBD~2
IBM Rhapsody | tool | Rhapsody~1 | is Model-based design
Power systems engineering | field | protection relays; smart grid; load flow; power systems; BESS; substations; transmission and distribution; power generation
PSS/E | tool | PSSE | is Power systems engineering
ETAP | tool | | is Power systems engineering
Synopsys | tool | PrimeTime | is PCB design tools
ISO 13849 | standard | | is Functional safety
EN 50128 | standard | | is Functional safety
Cadence Xcelium | tool | Xcelium | is Design verification
Synopsys VCS | tool | | is Design verification
Omron PLC | tool | | implies PLC programming
Mitsubishi PLC | tool | | implies PLC programming
Yokogawa Centum | platform | | is Distributed control systems
Honeywell Experion | platform | Experion | is Distributed control systems
CarMaker | tool | | is Hardware-in-the-loop testing
PVsyst | tool | | is Power systems engineering
DIgSILENT PowerFactory | tool | PowerFactory; DIgSILENT | is Power systems engineering
Linker scripts | method | linker script | implies Embedded software development
PlatformIO | tool | | is Embedded software development
LVGL | framework | | implies Embedded software development
MediaTek | platform | | implies Embedded systems
Gerber files | standard | Gerber Image | is PCB design
EasyEDA | tool | | is PCB design tools
Proteus~3 | tool | | is PCB design tools
LTspice | tool | | is Circuit design
nRF52 | platform | | implies Microcontrollers
Mbed OS | platform | Mbed | is Real-time operating systems
QuestaSim | tool | | is Design verification
SIMATIC PCS 7 | platform | PCS7 | is Distributed control systems
IO-Link | standard | | is Industrial automation
`;
