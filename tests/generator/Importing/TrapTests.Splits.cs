using Xunit;

namespace SmcStatic.Tests.Importing;

public sealed partial class TrapTests
{
    [Fact]
    public void Trap_09_nothing_in_a_split_is_the_total_only_where_a_line_says_so()
    {
        var lines = folder.With("rules", Rule).WithSplit("w,trend,,country,England,class,NA,sex,,2020,1.5,,,,Percent,").Imported();
        Assert.Equal(["ENG,2020,rate,,,1.5,,,,,"], lines);

        using var other = new ImportFolder();
        var problem = other.With("rules", Rule).With("splits", "split,work,,dimension work").Define("wages", "rate=percent", "sex").WithSplit("w,trend,,country,England,work,NA,,,2020,1.5,,,,Percent,").Refused();
        Assert.Equal(("import-category-unknown", ""), (problem.Kind.Id, problem.Found));
        Assert.Equal("87.505", Committed.One("economic-activity", Committed.R2025, $"area={Uk} measure=rate period=2024")["value"]);
    }

    [Fact]
    public void Trap_10_the_value_1_where_a_label_is_meant_is_named_by_the_rule()
    {
        var lines = folder.With("rules", "wages,,split:has_job=1,rate,,has_job=ignore,sex=women,,,,", "wages,,split:has_job=0,,,,,,,,The rest of a hundred per cent")
            .WithSplit("w,trend,,country,England,has_job,1,,,2020,60,,,,Percent,", "w,trend,,country,England,has_job,0,,,2020,40,,,,Percent,").Imported();
        Assert.Equal(["ENG,2020,rate,women,,60,,,,,"], lines);
        Assert.Equal(20, Committed.Of("destinations-after-compulsory-education", Committed.R2025).Count(r => r["destination"] == "neet" && r["ethnicity"].Length > 0));
    }

    [Fact]
    public void Trap_19_each_spelling_of_a_category_has_its_line_and_an_unknown_one_is_refused()
    {
        folder.With("rules", Rule).With("categories", "sex,Girls,,women", "sex,F,,women", "seb,hp,,higher")
            .WithSplit("w,trend,,country,England,sex,Girls,class,hp,2020,1,,,,Percent,", "w,trend,,country,England,sex,women,class,Higher,2021,2,,,,Percent,", "w,trend,,country,England,sex,f,class,HIGHER,2022,3,,,,Percent,");
        Assert.Equal(["ENG,2020,rate,women,higher,1,,,,,", "ENG,2021,rate,women,higher,2,,,,,", "ENG,2022,rate,women,higher,3,,,,,"], folder.Imported());

        using var other = new ImportFolder();
        var problem = other.With("rules", Rule).WithSplit("w,trend,,country,England,sex,Gals,,,2020,1.5,,,,Percent,").Refused();
        Assert.Equal(("import-category-unknown", "metrics/2025/wages.csv:2:30", "Gals"), (problem.Kind.Id, problem.At.ToString(), problem.Found));
        Assert.Contains("import/categories.csv", problem.Cure, StringComparison.Ordinal);
        var codes = Csv.Records(Path.Combine(Repository.Data, "dimensions/ethnicity.csv")).Select(r => r["code"]).ToHashSet();
        foreach (var indicator in new[] { "level-of-development-at-age-5", "attainment-at-age-11", "economic-activity" })
            Assert.Subset(codes, Committed.Of(indicator, Committed.R2025).Select(r => r["ethnicity"]).Where(c => c.Length > 0).ToHashSet());
    }

    [Fact]
    public void Trap_20_rows_that_only_the_split_type_tells_apart_are_told_apart()
    {
        folder.With("rules", "wages,,split:neet=1,rate,,neet=ignore,seb=lower,,,,", "wages,,split:work=1,rate,,work=ignore,seb=higher,,,,")
            .WithSplit("w,ethnicity,,country,England,neet,1,sex,Men,2020,6,,,,Percent,", "w,ethnicity,,country,England,work,1,sex,Men,2020,60,,,,Percent,");
        Assert.Equal(["ENG,2020,rate,men,higher,60,,,,,", "ENG,2020,rate,men,lower,6,,,,,"], folder.Imported());
        var ethnic = Committed.Of("destinations-after-compulsory-education", Committed.R2025).Where(r => r["ethnicity"].Length > 0).ToList();
        Assert.Equal(60, ethnic.Count);
        Assert.Equal(["education", "employment", "neet"], ethnic.Select(r => r["destination"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Trap_20_rows_that_nothing_tells_apart_are_refused_with_both_lines()
    {
        var problem = folder.With("rules", Rule).WithSplit("w,trend,,country,England,year,2020,,,2020,1.5,,,,Percent,", "w,trend,,country,England,year,2020,,,2020,1.6,,,,Percent,").Refused();
        Assert.Equal(("import-key-twice", "metrics/2025/wages.csv:3"), (problem.Kind.Id, problem.At.ToString()));
        Assert.Contains("2025/wages.csv, line 2", problem.Sentence, StringComparison.Ordinal);
    }
}
