using SmcStatic.Planning.Pages;
using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.Tests.Planning;

public class TemplateModelTests
{
    [Fact]
    public void The_papers_of_the_templates_say_what_the_page_classes_hand_them() =>
        Expected.Equal(Path.Combine(Repository.Root, "templates", "README.md"), new TemplateModel().Write());

    [Fact]
    public void Everything_that_templates_are_handed_is_documented() =>
        Assert.DoesNotContain("|  |", new TemplateModel().Write(), StringComparison.Ordinal);

    [Fact]
    public void Every_page_class_has_its_template()
    {
        foreach (var page in typeof(Page).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Page))))
        {
            var name = string.Concat(page.Name[..^4].Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{c}" : $"{c}")).ToLowerInvariant();
            Assert.True(File.Exists(Path.Combine(Repository.Root, "templates", "pages", $"{name}.html")), $"{page.Name} has no template {name}.html");
        }
    }
}
