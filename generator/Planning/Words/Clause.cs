using System.Runtime.CompilerServices;

namespace SmcStatic.Planning.Words;

/// <summary>
/// Part of a sentence, written as an interpolated string: <c>Clause clause = $"That is {lower} than in {the UK}";</c>.
/// Its holes take pieces and clauses and nothing else, so that no number and no name gets into a sentence without the figures it is taken from.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Clause
{
    private readonly List<Piece> pieces;

    public Clause(int literalLength, int formattedCount)
    {
        _ = literalLength;
        pieces = new List<Piece>((2 * formattedCount) + 1);
    }

    public IReadOnlyList<Piece> Pieces => pieces;

    /// <summary>A clause of one piece.</summary>
    public static Clause Of(Piece piece) => $"{piece}";

    /// <summary>Clauses one after the other, as a sentence lists things: "a, b and c"; where one holds an "and" itself, "a, b and c, and d".</summary>
    public static Clause List(IReadOnlyList<Clause> things, string last = "and")
    {
        Clause list = $"";
        if (last == "and" && things.Any(t => t.ToString().Contains(" and ", StringComparison.Ordinal)))
            last = ", and";
        for (var i = 0; i < things.Count; i++)
        {
            if (i > 0)
                list.AppendLiteral(i < things.Count - 1 ? ", " : last[0] == ',' ? $"{last} " : $" {last} ");
            list.AppendFormatted(things[i]);
        }
        return list;
    }

    /// <summary>Its words, without the figures behind them.</summary>
    public override string ToString() => string.Concat(pieces.Select(p => p.Text));

    public void AppendLiteral(string words)
    {
        if (words.Length > 0)
            pieces.Add(new Piece(words));
    }

    public void AppendFormatted(Piece piece) => pieces.Add(piece);

    public void AppendFormatted(Clause clause) => pieces.AddRange(clause.pieces);
}
