namespace SmcStatic.Charts;

/// <summary>How a drawing that stands alone is dressed: as on a white page, in the colours of the Analysis Function. Pages have <c>site/css/_charts.scss</c> instead.</summary>
internal static class StandaloneStyle
{
    /// <summary>The style, without a character that markup would take for its own.</summary>
    public const string Text =
        "text{font:13px Arial,Helvetica,sans-serif;fill:#14202c}svg{overflow:visible}"
        + ".title{font-size:20px;font-weight:700}.sub{font-size:14px;fill:#505b66}.src{font-size:12px;fill:#505b66}"
        + ".a,.x{fill:#505b66}.h,.v,.me text,.me{font-weight:700}.m,.in{text-anchor:middle}.e,.v{text-anchor:end}"
        + ".g{stroke:#ddd8cd}.t{stroke:#e9e5dc}.z,.r{stroke:#14202c}.r{stroke-dasharray:5 3}.rl{font-weight:700}"
        + ".i{stroke-width:3;stroke-opacity:.55}.over{stroke:#14202c;stroke-opacity:1;stroke-width:1.5}.gap{fill:#d5d9de}.gap.yes{fill:#b4bec8}.gap.no{fill:none;stroke:#7a8794;stroke-dasharray:3 3}"
        + ".ln{fill:none;stroke-width:2.5;vector-effect:non-scaling-stroke}.b{fill-opacity:.16}.tk{stroke:#7a8794;stroke-opacity:.7;vector-effect:non-scaling-stroke}"
        + "line.x{stroke:#8d98a3;stroke-width:2;stroke-dasharray:2 5}line.xc{stroke-dasharray:8 4}line.xz{stroke-dasharray:1 7}text.x{stroke:#fff;stroke-width:4;paint-order:stroke}"
        + ".part{stroke:#fff;stroke-width:1.5}.d{stroke:#fff;stroke-width:1}.l{font-weight:700}"
        + ".c{stroke:#fff}.c1,.c7{fill:#dfe6ec}.c2,.c6{fill:#e9eef2}.c3,.c5{fill:#f2f5f7}.c4{fill:#fbfaf7}text.c{fill:#505b66;stroke:none}"
        + "line.s1,.ln.s1{stroke:#12436d}line.s2,.ln.s2{stroke:#28a197}line.s3,.ln.s3{stroke:#801650}line.s4,.ln.s4{stroke:#f46a25}"
        + ".ln.s2{stroke-dasharray:7 3}.ln.s3{stroke-dasharray:2 3}.ln.s4{stroke-dasharray:9 3 2 3}"
        + ".d.s1,.b.s1,.bar,rect.s1{fill:#12436d}.d.s2,.b.s2,rect.s2{fill:#28a197}.d.s3,.b.s3,rect.s3{fill:#801650}.d.s4,.b.s4,rect.s4{fill:#f46a25}"
        + "rect.s5{fill:#3d3d3d}rect.s6{fill:#a285d1}rect.s7{fill:#b9c3cc}rect.s8{fill:#e6c229}"
        + ".in.s1,.in.s3,.in.s5{fill:#fff}.d.q{fill:#6d8299}.i.q{stroke-opacity:.35}.u{fill:#fff!important;stroke:#12436d;stroke-width:2}";
}
