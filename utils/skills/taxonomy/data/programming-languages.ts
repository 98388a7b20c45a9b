/** Programming, query, markup and hardware languages, with the paradigms they are written in. */
export const programmingLanguages = `
Programming language | field | coding language
Scripting language | field | scripting; script writing languages; script development | is Programming language
Object-oriented language | field | object-oriented programming language; OO language; OOP language | is Programming language
Functional language | field | | is Programming language
Query language | field | querying language
Markup language | field
Programming | method | coding
Object-oriented programming | method | OOP~1; object oriented; OO programming; oop~1 | is Programming
Object-oriented design | method | OOD~1; OOAD; OO design; object-oriented analysis
Functional programming | method | FP~3; functional paradigm | is Programming
Reactive programming | method | reactive extensions | is Programming
Asynchronous programming | method | async/await; asynchronous processing | is Programming
Concurrent programming | method | concurrency; multithreading; multithreaded programming; multi-threaded; parallel programming; thread safety; threading | is Programming
Event-driven programming | method | event-based programming | is Programming
Procedural programming | method | structured programming; imperative programming | is Programming
Low-level programming | method | bare-metal programming | is Programming
Systems programming | method | system programming; systems software development | is Programming
Shell scripting | method | shell script; shell programming; Unix scripting; command-line scripting | is Scripting language
Java | language | J2SE; JDK~1 | implies Object-oriented programming; is Programming language, Object-oriented language
JavaScript | language | JS~1; Vanilla JS; ES6; ES2015; ES5; ECMAScript | is Programming language, Scripting language
TypeScript | language | TS~3 | implies JavaScript; is Programming language
Python | language | | is Programming language, Scripting language, Object-oriented language
C~3 | language | C language; C programming; ANSI C; Embedded C; C99; C11~1; C89 | is Programming language
C++ | language | CPP~1; C plus plus; VC++ | implies Object-oriented programming; is Programming language, Object-oriented language
C# | language | C Sharp | implies Object-oriented programming; is Programming language, Object-oriented language
Visual Basic | language | VB6; VB 6.0 | is Programming language
Visual Basic .NET | language | VB.NET; VBNET | implies .NET; is Programming language
VBA~1 | language | Visual Basic for Applications; Excel VBA; VBA macros; vba~1 | is Programming language, Scripting language
VBScript | language | Visual Basic Script | is Scripting language
Go~2 | language | Go language; Go lang; Go programming | is Programming language
Rust~1 | language | Rustlang; async Rust | is Programming language
Kotlin | language | | is Programming language, Object-oriented language
Swift~1 | language | Swift 5; Apple Swift | is Programming language, Object-oriented language
Objective-C | language | Obj-C; ObjC | implies Object-oriented programming; is Programming language
Scala~1 | language | Scala 3; Scala 2 | is Programming language, Functional language
Groovy~1 | language | Jenkins Groovy | is Programming language, Scripting language
Clojure | language | | implies Functional programming; is Programming language, Functional language
ClojureScript | language | | implies Clojure; is Programming language
PHP~1 | language | PHP 7; PHP5; PHP7; PHP8; Core PHP; php~1 | is Programming language, Scripting language
Ruby~1 | language | | is Programming language, Scripting language, Object-oriented language
Perl | language | | is Programming language, Scripting language
R~3 | language | R language; R programming; GNU R; R scripting; RStats | is Programming language, Statistical software
Julia~2 | language | Julia language; Julia programming; JuliaLang | is Programming language
MATLAB | language | | is Programming language, Statistical software
GNU Octave | language | | is Programming language
SAS language | language | SAS macro; Base SAS; SAS Base; PROC SQL | is Programming language
Stata | language | StataCorp | is Statistical software
SPSS | tool | PASW | is Statistical software
Statistical software | field | statistical package; statistical tools; statistical computing
Wolfram Language | language | Mathematica; Wolfram | is Programming language
Maple~2 | tool | Maplesoft; Maple software
Mathcad | tool
Dart~2 | language | Dart language; Dart programming; DartLang | is Programming language
Elixir~1 | language | Elixir OTP | implies Functional programming; is Programming language, Functional language
Erlang | language | | implies Functional programming; is Programming language, Functional language
Haskell | language | | implies Functional programming; is Programming language, Functional language
F# | language | | implies .NET, Functional programming; is Programming language, Functional language
OCaml | language | Caml | implies Functional programming; is Programming language, Functional language
Elm~2 | language | Elm language; Elm lang | implies Functional programming; is Programming language
Lisp~1 | language | LISP | is Programming language, Functional language
Scheme~3 | language | Scheme language; Scheme Lisp | is Programming language, Functional language
Racket~2 | language | Racket language; Racket Scheme | is Programming language, Functional language
Prolog | language | logic programming | is Programming language
Lua~1 | language | LuaJIT; Luau; Roblox Lua | is Programming language, Scripting language
Tcl~1 | language | TCL~2; Tcl/Tk; Tool Command Language | is Scripting language
Bash~1 | language | BASH | implies Shell scripting; is Scripting language
Korn shell | language | ksh | implies Shell scripting; is Scripting language
Zsh | language | | implies Shell scripting; is Scripting language
Batch scripting | language | | is Scripting language
PowerShell | language | | is Scripting language
AWK | language | gawk | is Scripting language
Assembly language | language | Assembly~2; assembler language; x86 assembly; MASM; NASM | is Programming language
Mainframe assembler | language | HLASM | implies Assembly language; is Programming language
COBOL | language | | is Programming language
Fortran | language | gfortran | is Programming language
PL/I | language | PL/1; PL1~1 | is Programming language
RPG programming | language | RPGLE; RPG IV; RPG/400; RPG ILE | is Programming language
JCL~1 | language | Job Control Language | is Scripting language
Natural Adabas | language | | is Programming language
Pascal | language | | is Programming language
Delphi~1 | language | Embarcadero Delphi; Borland Delphi; RAD Studio | is Programming language
Ada~2 | language | Ada programming; Ada 95 | is Programming language
BASIC~3 | language | BASIC programming; QBasic; QuickBASIC | is Programming language
Smalltalk | language | Pharo | implies Object-oriented programming; is Programming language
D~3 | language | D language; D programming language; DLang | is Programming language
Nim~2 | language | Nim language; Nim programming; Nimlang | is Programming language
Zig~2 | language | Zig language; Ziglang; Zig programming | is Programming language
Crystal~3 | language | Crystal language; Crystal lang | is Programming language
V~3 | language | V language; Vlang | is Programming language
Mojo~2 | language | Mojo language; Mojo programming language | is Programming language
Hack~3 | language | Hack language; HHVM; Hack programming language | is Programming language
ActionScript | language | AS3~1; Adobe Flex | is Programming language
CoffeeScript | language | | implies JavaScript; is Programming language
Apex~1 | language | Salesforce Apex; Apex classes | implies Salesforce; is Programming language
SOQL | language | SOSL; Salesforce Object Query Language | implies Salesforce; is Query language
ABAP | language | | implies SAP; is Programming language
X++ | language | | is Programming language
AL language | language | | implies Microsoft Dynamics 365 Business Central; is Programming language
Progress 4GL | language | Progress ABL; OpenEdge | is Programming language
PowerBuilder | language | PowerScript | is Programming language
ColdFusion | language | CFML; Lucee | is Programming language
FoxPro | language | dBASE | is Programming language
MUMPS | language | ObjectScript | is Programming language
Q language | language | kdb+/q | is Programming language, Query language
Forth~3 | language | Forth language; Forth programming | is Programming language
Scratch~2 | language | Scratch programming; MIT Scratch; Blockly | is Programming language
Processing~3 | language | Processing language; p5js; Processing.org | is Programming language
GDScript | language | | is Scripting language
Solidity~1 | language | Solidity smart contracts | implies Smart contracts; is Programming language
Hardware description language | field | HDL~1; RTL coding
VHDL | language | | is Hardware description language
Verilog | language | | is Hardware description language
SystemVerilog | language | | implies Verilog; is Hardware description language
SystemC | language | System C | implies C++; is Hardware description language
High-level synthesis | method | Vivado HLS; Vitis HLS; C-to-RTL
CUDA | language | cuDNN | is Parallel computing
OpenCL | language | | is Parallel computing
OpenMP | framework | | is Parallel computing
MPI~1 | framework | Message Passing Interface; OpenMPI; MPICH | is Parallel computing
GLSL | language | shader programming; shaders | is Programming language
HLSL | language | | is Programming language
WebAssembly | language | WASM; WASI~1 | is Programming language
LLVM | framework | MLIR | is Compilers
Compilers | field
GCC~1 | tool | GNU Compiler Collection; GNU toolchain; gcc compiler | is Compilers
Clang | tool | | is Compilers
JVM~1 | platform | Java Virtual Machine; JVM tuning; JVM internals; OpenJDK; GraalVM
SQL~1 | language | Structured Query Language; SQL queries; SQL query; ANSI SQL; advanced SQL; complex SQL; SQL statements; writing SQL; sql~1 | is Query language, Programming language
PL/SQL | language | PLSQL | implies SQL, Oracle Database; is Programming language
T-SQL | language | TSQL; Transact-SQL | implies SQL; is Programming language
PL/pgSQL | language | | implies SQL, PostgreSQL; is Programming language
HiveQL | language | HQL~1 | implies Apache Hive; is Query language
Spark SQL | framework | | implies Apache Spark, SQL; is Query language
Cypher~2 | language | Cypher query language; Neo4j Cypher; openCypher | implies Graph databases; is Query language
SPARQL | language | | is Query language
XQuery | language | | implies XML; is Query language
XPath | language | | implies XML; is Query language
DAX~1 | language | Data Analysis Expressions; DAX queries; DAX measures | is Query language
MDX~1 | language | MDX queries | is Query language
Power Query M | language | M query; PowerQuery | is Query language
Kusto Query Language | language | KQL~1; Kusto | is Query language
PromQL | language | | implies Prometheus; is Query language
Regular expressions | language | regex; regexp
XML~1 | standard | Extensible Markup Language; XML files; XML documents; xml~1 | is Markup language, Data formats
XML Schema | standard | XSD~1; RELAX NG; DTD~1 | implies XML
XSLT | language | XSL~1; XSL transformations; XSL-FO | implies XML; is Programming language
JSON | standard | JavaScript Object Notation | is Data formats
YAML | language | YML~1 | is Data formats
CSV~1 | standard | comma-separated values; flat files | is Data formats
Data formats | standard | data interchange formats; data exchange formats; data serialization
Protocol Buffers | standard | protobuf; proto3 | is Data formats
Apache Avro | standard | Avro~1; Avro schema | is Data formats
Apache Thrift | framework | | is Data formats
Markdown | language | AsciiDoc; reStructuredText | is Markup language
LaTeX | language | TeX~1; Overleaf; BibTeX | is Markup language
G-code | language | | is Programming language
LabVIEW | language | TestStand | is Programming language
Simulink | tool | Stateflow; Simscape; Embedded Coder | is Modelling and simulation
Modelica | language | OpenModelica; Dymola | is Modelling and simulation
Ladder logic | language | ladder diagram | is PLC programming
Structured Text | language | IEC 61131; function block diagram; sequential function chart | is PLC programming
AutoLISP | language | | is Programming language
AppleScript | language | | is Scripting language
Google Apps Script | language | Apps Script | implies JavaScript; is Scripting language
NetLogo | language | agent-based modelling | is Modelling and simulation
GAMS~1 | language | General Algebraic Modeling System | is Mathematical optimization
AMPL | language | | is Mathematical optimization
Stan~3 | language | Stan probabilistic programming; RStan; PyStan; WinBUGS; brms | is Probabilistic programming
Coq~2 | tool | Coq proof assistant | is Formal methods
Lean 4 | tool | | is Formal methods
TLA+ | language | PlusCal | is Formal methods
Formal methods | method | formal verification; formal specification; model checking; theorem proving
CAPL~1 | language | Vector CAPL; CANoe CAPL | is Scripting language
PostScript | language | VIPP | is Programming language
Pine Script | language | TradingView Pine; MQL4; MQL5; EasyLanguage | is Scripting language
PLSQL Developer | tool | PL/SQL Developer; Toad for Oracle; Oracle SQL Developer | is Database tools
`;
