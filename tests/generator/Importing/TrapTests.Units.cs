using System.Globalization;
using Xunit;

namespace SmcStatic.Tests.Importing;

public sealed partial class TrapTests
{
    [Fact]
    public void Trap_11_a_wrong_unit_is_refused_until_the_rule_names_it()
    {
        var row = "w,sex,,country,England,sex,Men,,,2020,14.5,,,,Percent,";
        var problem = folder.With("rules", "wages,,,pay,,,,,,,").WithSplit(row).Refused();
        Assert.Equal(("import-unit-other", "Percent", "pounds"), (problem.Kind.Id, problem.Found, problem.Expected));
        using var named = new ImportFolder();
        Assert.Equal(["ENG,2020,pay,men,,14.5,,,,,"], named.With("rules", "wages,,,pay,,unit:Percent,,,,,").WithSplit(row).Imported());
        var wrong = Csv.Records(Repository.SourceFile("2025/in34-earnings_of_young_people_aged_25_to_29_years.csv")).Count(r => r["unit"] == "Percent");
        Assert.Equal(36, wrong);
        Assert.Equal("132", Committed.Account("2025/in34-earnings_of_young_people_aged_25_to_29_years.csv")["kept"]);
    }

    [Fact]
    public void Trap_11_a_unit_that_no_line_speaks_of_is_refused()
    {
        var problem = folder.With("rules", "wages,,,pay,,,,,,,").WithSplit("w,sex,,country,England,sex,Men,,,2020,14.5,,,,Quid,").Refused();
        Assert.Equal(("import-unit-unknown", "metrics/2025/wages.csv:2:47", "Quid"), (problem.Kind.Id, problem.At.ToString(), problem.Found));
    }

    [Fact]
    public void Trap_12_fractions_become_per_cent_exactly()
    {
        var lines = folder.With("rules", "wages,2025-12-18,,rate,,,,100,,,").WithSplit("w,trend,,country,England,year,2020,,,2020,0.301,0.29,0.3101,500,Percent,").Imported();
        Assert.Equal(["ENG,2020,rate,,,30.1,29,31.01,500,,"], lines);
        Assert.All(Committed.Of("absolute-income-mobility", Committed.R2023), r => Assert.True(decimal.Parse(r["value"], CultureInfo.InvariantCulture) > 1));
        var source = Csv.Records(Repository.SourceFile("2023/mo21-absolute_income_mobility.csv"));
        Assert.All(source, r => Assert.True(decimal.Parse(r["value"], CultureInfo.InvariantCulture) <= 1));
    }

    [Fact]
    public void Trap_13_two_units_under_one_code_are_two_measures()
    {
        var lines = folder.With("rules", "wages,,chart_type=index,difference,,unit:points,,,,,", Rule)
            .WithSplit("w,index,,country,England,year,2020,,,2020,3.1,,,,points,", "w,trend,,country,England,year,2020,,,2020,60,,,,Percent,").Imported();
        Assert.Equal(["ENG,2020,rate,,,60,,,,,", "ENG,2020,difference,,,3.1,,,,,"], lines);
        foreach (var indicator in new[] { "attainment-at-age-11", "attainment-at-age-16" })
            Assert.Equal(["gap-index", "rate"], Committed.Of(indicator, Committed.R2025).Select(r => r["measure"]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["spending", "spending-per-100000"], Committed.Of("business-spending-on-research-and-development", Committed.R2025).Select(r => r["measure"]).Distinct());
    }

    [Fact]
    public void Trap_16_the_year_in_a_split_goes_before_the_window_in_time_period()
    {
        var lines = folder.With("rules", "wages,,chart_type=trend,rate,year split:year,,,,,,", "wages,,chart_type=average,pay,window3 split:year,,,,,,", "wages,,chart_type=pool,difference,pooled time_period,,,,,,")
            .WithSplit("w,trend,,country,England,year,2016,,,2014-2024,1,,,,,", "w,average,,country,England,year,2016,,,2014 to 2024,2,,,,,", "w,pool,,country,England,sex,Men,,,2014-2024,3,,,,,").Imported();
        Assert.Equal(["ENG,2016,rate,,,1,,,,,", "ENG,P3Y/2016,pay,,,2,,,,,", "ENG,2014/2024,difference,men,,3,,,,,"], lines);
        Assert.Equal(["2014", "2024"], Ends("youth-unemployment", "rate"));
        Assert.Equal(["P3Y/2016", "P3Y/2024"], Ends("economic-activity", "rate-3-year"));
        Assert.Equal(["2014/2024", "2014/2024"], Ends("youth-unemployment", "rate-pooled"));
    }

    [Fact]
    public void Trap_17_every_spelling_of_a_period_is_read_or_refused()
    {
        string[] spellings = ["2014-2024", "2014 to 2024", "2024-2024", "2018/19", "2025", "1910-19", "2018-22", " 1996/97"];
        folder.With("rules", "wages,,,rate,time_period,,,,,,").WithSplit([.. spellings.Select((s, i) => $"w,trend,,country,{(i == 1 ? "United Kingdom" : "England")},sex,Men,,,{s},{i},,,,,")]);
        Assert.Equal(["2014/2024", "1910/1919", "1996/97", "2018/19", "2018/2022", "2014/2024", "2024", "2025"], folder.Imported().Select(l => l.Split(',')[1]));

        using var other = new ImportFolder();
        var problem = other.With("rules", "wages,,,rate,time_period,,,,,,").WithSplit("w,trend,,country,England,sex,Men,,,Q4 2024,1.5,,,,,").Refused();
        Assert.Equal(("import-period-unknown", "Q4 2024"), (problem.Kind.Id, problem.Found));
        using var helped = new ImportFolder();
        Assert.StartsWith("ENG,2024,", Assert.Single(helped.With("rules", "wages,,,rate,time_period,,,,,,").With("periods", "Q4 2024,2024").WithSplit("w,trend,,country,England,sex,Men,,,Q4 2024,1.5,,,,,").Imported()), StringComparison.Ordinal);
    }

    [Fact]
    public void Trap_27_the_wrong_unit_of_regional_spending_on_research_is_named_and_its_right_one_kept()
    {
        var source = Csv.Records(Repository.SourceFile("2025/dr52-business_spending_on_research_and_development.csv")).Where(r => r["area_type"] == "ITL2").ToList();
        Assert.All(source, r => Assert.Equal("millions of £", r["unit"]));
        Assert.Equal(source.Select(r => r["value"]).Order(StringComparer.Ordinal),
            Committed.Of("business-spending-on-research-and-development", Committed.R2025).Where(r => r["measure"] == "spending-per-100000").Select(r => r["value"]).Order(StringComparer.Ordinal));
        Assert.Contains("id: spending-per-100000", File.ReadAllText(Path.Combine(Repository.Data, "indicators/business-spending-on-research-and-development/about.md")), StringComparison.Ordinal);
        Assert.DoesNotContain(Csv.Records(Path.Combine(Repository.Data, "import/units.csv")), r => r["source"] == "millions of £");
    }

    private static string[] Ends(string indicator, string measure)
    {
        var periods = Committed.Of(indicator, Committed.R2025).Where(r => r["measure"] == measure).Select(r => r["period"]).Order(StringComparer.Ordinal).ToList();
        return [periods[0], periods[^1]];
    }
}
