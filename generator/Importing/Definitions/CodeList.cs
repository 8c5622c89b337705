using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Definitions;

/// <summary>A dimension's categories, as import needs them: their order, and which is the total.</summary>
/// <param name="Dimension">The dimension's code.</param>
/// <param name="Order">The place of each category.</param>
/// <param name="Total">The code of the total, or empty.</param>
internal sealed record CodeList(string Dimension, IReadOnlyDictionary<string, int> Order, string Total)
{
    /// <summary>Reads every code list that <c>dimensions.csv</c> names.</summary>
    public static IReadOnlyDictionary<string, CodeList> ReadAll(string data, ProblemLog log)
    {
        var lists = new Dictionary<string, CodeList>(StringComparer.Ordinal);
        var dimensions = new Table(File(data, "dimensions.csv")).Rows(log);
        if (dimensions.Count > 0 && dimensions.Has("code"))
            foreach (var dimension in dimensions)
                lists[dimension["code"].Text] = Read(data, dimension["code"].Text, log);
        return lists;
    }

    private static CodeList Read(string data, string dimension, ProblemLog log)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = "";
        var rows = new Table(File(data, dimension + ".csv")).Rows(log);
        if (!rows.Has("code") || !rows.Has("total"))
            return new CodeList(dimension, order, total);
        foreach (var row in rows)
        {
            order[row["code"].Text] = order.Count;
            if (row["total"].Text == "yes")
                total = row["code"].Text;
        }
        return new CodeList(dimension, order, total);
    }

    private static DataFile File(string data, string name) => new(Path.Combine(data, "dimensions", name), $"dimensions/{name}");
}
