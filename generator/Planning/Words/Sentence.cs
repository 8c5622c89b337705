using SmcStatic.Statistics;

namespace SmcStatic.Planning.Words;

/// <summary>A sentence made from figures, every number and every word that says a direction bound to the rows of its page's data.csv. Templates print it: <c>{{ say sentence }}</c>.</summary>
public sealed record Sentence
{
    private Sentence(IReadOnlyList<Piece> pieces) => Pieces = pieces;

    internal IReadOnlyList<Piece> Pieces { get; }

    /// <summary>As it is read, without any markup.</summary>
    internal string Text => string.Concat(Pieces.Select(p => p.Text));

    /// <summary>A sentence of a clause: with a capital at its head and a full stop.</summary>
    internal static Sentence Of(Clause clause) => new([.. Capital(clause).Pieces, new Piece(".")]);

    /// <summary>Words with a capital at their head and no full stop: a number set large.</summary>
    internal static Sentence Phrase(Clause clause) => new(Capital(clause).Pieces);

    /// <summary>A sentence that may go on from a number set large above it: then it begins in small letters.</summary>
    internal static Sentence GoingOn(Clause clause, bool goesOn) => goesOn ? new([.. Capital(clause, isHead: false).Pieces, new Piece(".")]) : Of(clause);

    /// <summary>A clause with capitals at its head and after each full stop in it.</summary>
    private static Clause Capital(Clause clause, bool isHead = true)
    {
        Clause capital = $"";
        foreach (var piece in clause.Pieces)
        {
            capital.AppendFormatted(isHead ? piece with { Text = Formats.Capital(piece.Text) } : piece);
            isHead = piece.Text.EndsWith(". ", StringComparison.Ordinal) || (isHead && piece.Text.Length == 0);
        }
        return capital;
    }

    /// <summary>The sentence as a page says it, whose rows it names.</summary>
    internal Sentence On(RowNumbers rows) => new([.. Pieces.Select(p => p.Claim is { } claim ? p with { Rows = rows.Of(claim.Cells) } : p)]);
}

/// <summary>Which row of a page's data.csv each of its figures is.</summary>
internal sealed class RowNumbers
{
    private readonly Dictionary<Observation, int> rows = [];

    public RowNumbers(IReadOnlyList<FigureTable> figures)
    {
        var row = 0;
        foreach (var figure in figures)
        {
            foreach (var point in figure.Points)
                rows.TryAdd(point.Observation, ++row);
        }
    }

    /// <summary>The rows of figures: "3 7", and "5-45" of many in a row. A figure that is not on the page is row 0, which no check lets pass.</summary>
    public string Of(IReadOnlyList<Observation> cells)
    {
        var words = new List<string>();
        for (var i = 0; i < cells.Count;)
        {
            var (from, length) = (rows.GetValueOrDefault(cells[i]), 1);
            while (i + length < cells.Count && rows.GetValueOrDefault(cells[i + length]) == from + length)
                length++;
            // Of two in a row the order matters, and "5 6" is as short.
            words.AddRange(length > 2 ? [$"{Plain(from)}-{Plain(from + length - 1)}"] : Enumerable.Range(from, length).Select(Plain));
            i += length;
        }
        return string.Join(' ', words);
    }

    private static string Plain(int row) => row.ToString(Formats.Culture);
}
