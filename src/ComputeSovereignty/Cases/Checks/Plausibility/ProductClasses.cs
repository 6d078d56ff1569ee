using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>A product whose price or power is out of its class, told per TFLOPS against the other products, and one whose memory is not what its recipe stacks.</summary>
internal static class ProductClasses
{
    private const double Factor = 5;
    private const double MemoryTolerance = 0.01;

    internal static IEnumerable<Oddity> Of(PlanningCase planningCase, CaseTables tables) => tables.Find("Accelerators") is not { } sheet ? []
        : Prices(planningCase, sheet).Concat(Powers(planningCase, sheet)).Concat(Memories(planningCase, tables, sheet));

    private static IEnumerable<Oddity> Prices(PlanningCase planningCase, TableSheet sheet)
    {
        HashSet<string> told = [];
        foreach (int year in planningCase.Horizon.CalendarYears)
        {
            foreach ((Accelerator product, double rate, double middle) in OutOfClass(planningCase, p => Price(p, year)).Where(o => told.Add(o.Product.Id)))
            {
                // Where power is out of class the same way, the compute is what is odd.
                yield return OutOfClass(planningCase, static p => p.Tdp).FirstOrDefault(o => o.Product == product) is { Product: not null } power && (power.Rate > power.Middle) == (rate > middle)
                    ? Oddity(sheet, product, "Fp16", PlausibilityMessages.ComputeOutOfClass(new(product.Id), FigureGrid.Written(product.Fp16), FigureGrid.Written(rate), FigureGrid.Written(power.Rate), FigureGrid.Written(middle), FigureGrid.Written(power.Middle)))
                    : Oddity(sheet, product, $"{year}", PlausibilityMessages.PriceOutOfClass(new(product.Id), Period.Of(year), FigureGrid.Written(rate), FigureGrid.Written(middle)));
            }
        }
    }

    private static IEnumerable<Oddity> Powers(PlanningCase planningCase, TableSheet sheet)
    {
        HashSet<string> price = [.. OutOfClass(planningCase, p => Price(p, planningCase.Horizon.StartYear)).Select(static o => o.Product.Id)];
        return from odd in OutOfClass(planningCase, static p => p.Tdp)
               where !price.Contains(odd.Product.Id)
               select Oddity(sheet, odd.Product, "Tdp", PlausibilityMessages.PowerOutOfClass(new(odd.Product.Id), FigureGrid.Written(odd.Rate), FigureGrid.Written(odd.Middle)));
    }

    private static double Price(Accelerator product, int year) => product.Price[year].Value * BillionCny.NaturalPerUnit / KiloAccelerator.NaturalPerUnit;

    private static IEnumerable<(Accelerator Product, double Rate, double Middle)> OutOfClass(PlanningCase planningCase, Func<Accelerator, double> figure)
    {
        (Accelerator Product, double Rate)[] rates = [.. planningCase.Accelerators.Where(p => p.Fp16 > 0 && figure(p) > 0).Select(p => (p, figure(p) / p.Fp16))];
        return rates.Length < 3 ? []
            : from own in rates
              let middle = FigureGrid.Middle(rates.Where(r => r.Product != own.Product).Select(static r => r.Rate))
              where own.Rate > Factor * middle || own.Rate < middle / Factor
              select (own.Product, own.Rate, middle);
    }

    private static IEnumerable<Oddity> Memories(PlanningCase planningCase, CaseTables tables, TableSheet sheet)
    {
        foreach (Accelerator product in planningCase.Accelerators)
        {
            AssemblyRecipe? odd = planningCase.Recipes.FirstOrDefault(r => r.Sku == product.Id && r.HbmGrade.Length > 0 && r.StacksPerUnit.Value > 0
                && Math.Abs((r.StacksPerUnit.Value * planningCase.HbmGrades[r.HbmGrade].Capacity) - product.Memory) > MemoryTolerance * product.Memory);
            if (odd is not null && tables.Find("Recipes") is { } recipes)
            {
                HbmGrade grade = planningCase.HbmGrades[odd.HbmGrade];
                double stacks = odd.StacksPerUnit.Value;
                Message told = PlausibilityMessages.MemoryNotStacked(
                    new(product.Id), FigureGrid.Written(product.Memory), new(odd.Id), FigureGrid.Written(stacks), FigureGrid.Written(grade.Capacity), FigureGrid.Written(stacks * grade.Capacity), new(grade.Id));
                yield return Oddity(sheet, product, "Memory", told) with { AlsoIn = (recipes, recipes.RowOf(odd.Id)) };
            }
        }
    }

    private static Oddity Oddity(TableSheet sheet, Accelerator product, string column, Message message) => new(sheet, sheet.RowOf(product.Id), sheet.ColumnOf(column), message);
}
