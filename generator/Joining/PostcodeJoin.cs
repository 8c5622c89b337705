using System.Runtime.InteropServices;
using SmcStatic.Geography;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Joining;

/// <summary>Joins <c>postcodes.csv</c>, row by row: it may have millions.</summary>
internal sealed class PostcodeJoin
{
    private const int PostcodeColumn = 0, CouncilColumn = 1;

    private static readonly TableForm Columns = new(["postcode", "council"], MayBeEmpty: true);

    private readonly TableReader reader;
    private readonly JoinedAreas areas;
    private readonly Words<string> councils;
    private readonly Dictionary<string, ushort> places = new(StringComparer.Ordinal);
    private readonly List<string> codes = [];
    private readonly RowProblems problems = new();

    // For each sound row its postcode and, below, its line, in one number that sorts; and the place of its council.
    private readonly List<long> sound = [];
    private readonly List<ushort> rowCouncils = [];

    private PostcodeJoin(TableReader reader, JoinedAreas areas)
    {
        (this.reader, this.areas) = (reader, areas);
        councils = new(CouncilOf);
    }

    /// <summary>The postcodes; none when there is no table. What is wrong in it is a problem.</summary>
    public static Postcodes Join(Table? table, JoinedAreas areas, ProblemLog log)
    {
        using var rows = table?.Open(Columns, log);
        if (rows is null)
            return Postcodes.None;
        var join = new PostcodeJoin(rows, areas);
        while (rows.Next())
            join.Add();
        var joined = join.InOrder();
        join.problems.WriteTo(log);
        return joined;
    }

    private void Add()
    {
        var isSound = Postcode.TryParse(reader.Chars(PostcodeColumn), out var postcode);
        if (!isSound)
            problems.Add(PostcodeProblems.Form, reader.At(PostcodeColumn), $"{Problem.Quote(reader.Text(PostcodeColumn))} is no postcode", reader.Text(PostcodeColumn));
        var council = councils.Of(reader.Chars(CouncilColumn));
        if (council.Fault is { } fault)
            problems.Add(fault.Kind, reader.At(CouncilColumn), fault.Sentence, reader.Text(CouncilColumn), fault.Expected, fault.Cure);
        if (!isSound || !council.IsSound)
            return;
        sound.Add(((long)postcode.Key << 32) | (uint)reader.Line);
        rowCouncils.Add(places[council.Meaning!]);
    }

    private Word<string> CouncilOf(string code)
    {
        if (areas.Councils.Find(code) is not { } council)
            return new(null, false, areas.Councils.Lacks(code) ? new Fault(PostcodeProblems.Council, $"There is no council {Problem.Quote(code)}", null, areas.Councils.Cure(code)) : null);
        places.Add(code, checked((ushort)codes.Count));
        codes.Add(code);
        return new(code, true, HasRegion(council) ? null : new Fault(PostcodeProblems.NoRegion, $"{council.Name} ({code}) lies in no region or local area"));
    }

    private bool HasRegion(Council council) =>
        council.AreaCodes.Select(areas.Codes.Find).Any(a => a is not null && a.Level.HasPages && a.Level.CompareTo(Level.Itl2) >= 0);

    private Postcodes InOrder()
    {
        MemoryExtensions.Sort(CollectionsMarshal.AsSpan(sound), CollectionsMarshal.AsSpan(rowCouncils));
        var (keys, its) = (new List<int>(sound.Count), new List<ushort>(sound.Count));
        for (var i = 0; i < sound.Count; i++)
        {
            var key = (int)(sound[i] >> 32);
            if (keys.Count > 0 && keys[^1] == key)
            {
                NoteTwice(i);
                continue;
            }
            keys.Add(key);
            its.Add(rowCouncils[i]);
        }
        return new Postcodes([.. keys], [.. its], codes);
    }

    private void NoteTwice(int row)
    {
        var (postcode, line, before) = (new Postcode((int)(sound[row] >> 32)), (int)sound[row], (int)sound[row - 1]);
        var other = rowCouncils[row] == rowCouncils[row - 1] ? "" : $" with the council {codes[rowCouncils[row - 1]]}";
        problems.Add(PostcodeProblems.Twice, reader.File.At(line), $"{postcode} stands on line {before} already{other}", $"{postcode},{codes[rowCouncils[row]]}");
    }
}
