using SmcStatic.Planning.Words;
using SmcStatic.Statistics;

namespace SmcStatic.Rendering;

/// <summary>
/// The markup of a generated sentence: what a piece claims stands as <c>data-is</c> and the rows of data.csv that it is about as <c>data-rows</c>, so that each can be worked out again from the page alone.
/// </summary>
internal static class SentenceMarkup
{
    private static readonly string[] Kinds = [.. Enum.GetNames<ClaimKind>().Select(name => name.ToLowerInvariant())];

    /// <summary>Writes the pieces of a sentence, one after the other.</summary>
    public static void Write(Sentence sentence, HtmlOutput output)
    {
        foreach (var piece in sentence.Pieces)
        {
            if (piece.Claim is { } claim)
                Write(piece, claim, output);
            else
                output.WriteText(piece.Text);
        }
    }

    private static void Write(Piece piece, Claim claim, HtmlOutput output)
    {
        var tag = claim.Kind is ClaimKind.Value ? "data" : piece.Address is null ? "span" : "a";
        output.WriteMarkup($"<{tag}");
        if (claim.Kind is ClaimKind.Value)
            Attribute(" value=\"", Plain(claim.Cells[0]), output);
        if (piece.Address is { } address)
            Attribute(" href=\"", address.Path, output);
        Attribute(" data-is=\"", Kinds[(int)claim.Kind], output);
        Attribute(" data-rows=\"", piece.Rows, output);
        output.WriteMarkup(">");
        output.WriteText(piece.Text);
        output.WriteMarkup($"</{tag}>");
    }

    private static void Attribute(string start, string value, HtmlOutput output)
    {
        output.WriteMarkup(start);
        output.WriteText(value);
        output.WriteMarkup("\"");
    }

    private static string Plain(Observation figure) => Planning.Formats.Plain(figure.Value!.Value, figure.Measure);
}
