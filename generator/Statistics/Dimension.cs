namespace SmcStatic.Statistics;

/// <summary>A way to break an indicator down ("breakdown" to the public): sex, ethnicity, disability …</summary>
/// <param name="Code">Its code, also the column of observation files and the word in addresses: <c>sex</c>.</param>
/// <param name="Name">As a heading says it: "Sex".</param>
/// <param name="Categories">Its code list, in order, without the total.</param>
/// <param name="IsPeople">Whether it tells groups of people apart (sex), and not kinds of outcome (destination).</param>
public sealed record Dimension(string Code, string Name, IReadOnlyList<Category> Categories, bool IsPeople)
{
    /// <summary>What an empty cell means ("All ages"), if the code list has a name for it; it is not among the categories.</summary>
    public Category? Total { get; init; }

    public override string ToString() => Code;
}

/// <summary>One category of a dimension: women, men.</summary>
/// <param name="Dimension">The code of its dimension.</param>
/// <param name="Code">Its code within the dimension, also the word in addresses: <c>women</c>.</param>
/// <param name="Name">As a table says it: "Women".</param>
/// <param name="ShortName">As a narrow chart says it.</param>
/// <param name="Order">Its place in the code list, from 0.</param>
public sealed record Category(string Dimension, string Code, string Name, string ShortName, int Order)
{
    /// <summary>As a sentence says it: of people with <c>{people}</c> where their noun stands ("disabled {people}") or a noun of its own ("women"), of an outcome as a verb
    /// ("were in work"); empty where none is given.</summary>
    public string Phrase { get; init; } = "";

    /// <summary>The same of pupils and children, where it is another: "girls"; mostly empty.</summary>
    public string ChildPhrase { get; init; } = "";

    public override string ToString() => $"{Dimension}={Code}";
}

/// <summary>The categories that a figure is for, at most one of a dimension, in the order of the dimensions; none of a dimension is its total.</summary>
public sealed class CategorySet : IEquatable<CategorySet>, IComparable<CategorySet>
{
    private readonly (int Dimension, Category Category)[] categories;

    /// <param name="categories">Categories with the place of their dimension in the indicator's list of dimensions.</param>
    public CategorySet(IEnumerable<(int Dimension, Category Category)> categories) =>
        this.categories = [.. categories.OrderBy(c => c.Dimension)];

    /// <summary>The total over every dimension.</summary>
    public static CategorySet Total { get; } = new([]);

    /// <summary>The categories, in the order of the dimensions.</summary>
    public IEnumerable<Category> Categories => categories.Select(c => c.Category);

    /// <summary>How many dimensions are not at their total.</summary>
    public int Count => categories.Length;

    /// <summary>Its category of a dimension, or none when that dimension is at its total.</summary>
    public Category? this[Dimension dimension] => Array.Find(categories, c => c.Category.Dimension == dimension.Code).Category;

    /// <summary>The same with a dimension at its total.</summary>
    public CategorySet Without(Dimension dimension) => new(categories.Where(c => c.Category.Dimension != dimension.Code));

    /// <summary>The dimensions that are not at their total, as places in the indicator's list.</summary>
    internal IEnumerable<int> DimensionPlaces => categories.Select(c => c.Dimension);

    public int CompareTo(CategorySet? other)
    {
        if (other is null)
            return 1;
        for (var i = 0; i < Math.Min(Count, other.Count); i++)
        {
            var byDimension = categories[i].Dimension.CompareTo(other.categories[i].Dimension);
            if (byDimension != 0)
                return byDimension;
            var byCategory = categories[i].Category.Order.CompareTo(other.categories[i].Category.Order);
            if (byCategory != 0)
                return byCategory;
        }
        return Count.CompareTo(other.Count);
    }

    public bool Equals(CategorySet? other) => other is not null && categories.AsSpan().SequenceEqual(other.categories);

    public override bool Equals(object? obj) => Equals(obj as CategorySet);

    public override int GetHashCode() => categories.Aggregate(0, (hash, c) => HashCode.Combine(hash, c.Dimension, c.Category.Order));

    /// <summary><c>sex=women,seb=lower-working</c>; "total" when nothing is broken down.</summary>
    public override string ToString() => Count == 0 ? "total" : string.Join(',', Categories);
}
