using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Joining;

/// <summary>What <c>areas/waivers.csv</c> allows to be missing, by name and with a reason.</summary>
internal sealed class Waivers
{
    /// <summary>An area may have no boundary.</summary>
    public const string NoBoundary = "no-boundary";

    /// <summary>A boundary may have no area.</summary>
    public const string NoArea = "no-area";

    private static readonly TableForm Form = new(["code", "vintage", "waives", "reason"], MayBeEmpty: true);

    private readonly Dictionary<(string Code, int Vintage, string Waives), Cell> unused = [];
    private readonly HashSet<(string Code, int Vintage, string Waives)> used = [];

    private Waivers()
    {
    }

    /// <summary>Reads the table, which may be missing.</summary>
    public static Waivers Read(Table? table, ProblemLog log)
    {
        var waivers = new Waivers();
        foreach (var row in table?.Rows(Form, log) ?? Enumerable.Empty<Row>())
        {
            var (code, vintage, reason) = (AreaCode.Read(row["code"], log), AreaCode.Year(row["vintage"], log), PlainText.Sentence(row["reason"], log));
            if (row["waives"].Text is not (NoBoundary or NoArea))
                log.Add(BoundaryJoinProblems.Waiver, row["waives"].At, $"{Problem.Quote(row["waives"].Text)} cannot be waived", row["waives"].Text, $"{NoBoundary} or {NoArea}");
            else if (code is not null && vintage is { } year && reason is not null && !waivers.unused.TryAdd((code, year, row["waives"].Text), row["code"]))
                log.Add(BoundaryJoinProblems.WaiverTwice, row.At, $"The waiver for {code} of {year} stands here for the second time", code);
        }
        return waivers;
    }

    /// <summary>Whether something missing is waived; then the waiver has served.</summary>
    public bool Waive(string code, int vintage, string what)
    {
        if (unused.Remove((code, vintage, what)))
            used.Add((code, vintage, what));
        return used.Contains((code, vintage, what));
    }

    /// <summary>Notes each waiver that waived nothing.</summary>
    public void NoteUnused(ProblemLog log)
    {
        foreach (var ((code, vintage, what), cell) in unused)
            log.Add(BoundaryJoinProblems.WaiverUnused, cell.At, $"The waiver {what} for {code} of {vintage} waives nothing", code);
    }
}
