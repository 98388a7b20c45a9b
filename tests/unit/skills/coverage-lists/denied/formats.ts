import { type Denial, names } from '../lists.ts';

export const formats: Denial = {
  reason:
    'A format of data, configuration, output or templates that is part of a tool, or a convention: the tool is the skill.',
  names: names(`
2-Dimensional Array; ABNF; Adblock Filter List; Adobe Font Metrics; Antlers; API Blueprint; BBCode; Bikeshed; BIRD2;
Browserslist; Bru; BuildStream; Checksums; CIL; Closure Templates; C-ObjDump; COLLADA; Contributor Covenant;
Conventional Commits; Cooklang; Cpp-ObjDump; Creative Commons; Creole; CSON; Cue Sheet; Cylc; D2; Darcs Patch; desktop;
Diff; dircolors; DirectX 3D File; DLNA; D-ObjDump; DOI; Dotenv; EBNF; Ecere Projects; Ecmarkup; Edge; EditorConfig;
Edje Data Collection; edn; E-mail; .ENV; FIGlet Font; Formatted; GEDCOM; Gemini; Genero per; Gettext Catalog;
Glyph Bitmap Distribution Format; GN; GPLv3; Graph Modeling Language; HOCON; HTML+ECR; HXML; iCalendar; INI; IRC log;
JPEG; KDL; Keep a Changelog; kvlang; Lark; M3U; Mask; mdsvex; MIDI; MiniYAML; MiniZinc Data; MTML; Muse; nanorc; NL;
ObjDump; Object Data Instance Notation; OpenType Feature File; Option List; Pic; Pickle; pkg-config; Public Key;
Pure Data; Raw token data; Readline Config; Record Jar; Redirect Rules; Rich Text Format; Riot; Roff; Roff Manpage; RON;
RSS; RUNOFF; Scaml; Simple File Verification; Slim; Soong; SpiceDB Schema; Spline Font Database; SRecode Template; STAR;
STON; StringTemplate; SubRip Text; Survex data; templ; Text; TextGrid; Textile; TextMate Properties; Tor Config;
TSPLIB data; TSV; Turtle; Type Language; Unlicense; Valve Data Format; vCard; Vento; Vespa Schema Definition;
Wavefront Material; Wavefront Object; WebAssembly Interface Type; Wget Config; Win32 Message File;
World of Warcraft Addon Data; X BitMap; XCompose; X Font Directory Index; X PixMap; Zmodel
`),
};
