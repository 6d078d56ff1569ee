using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>Headers of what is made, brought in and deployed.</summary>
internal static class SupplyColumnMessages
{
    /// <summary>Gets the header <c>Opening stock</c>.</summary>
    internal static Message OpeningStock => Message.Of("Opening stock", "期初库存", "SupplyColumnOpeningStock");

    /// <summary>Gets the header <c>To the programme</c>.</summary>
    internal static Message ToProgramme => Message.Of("To the programme", "划入项目", "SupplyColumnToProgramme");

    /// <summary>Gets the header <c>Stock at the end</c>.</summary>
    internal static Message StockAtEnd => Message.Of("Stock at the end", "期末库存", "SupplyColumnStockAtEnd");

    /// <summary>Gets the header <c>Compute deployed</c>.</summary>
    internal static Message ComputeDeployed => Message.Of("Compute deployed", "部署算力", "SupplyColumnComputeDeployed");

    /// <summary>Gets the header <c>Value deployed</c>.</summary>
    internal static Message ValueDeployed => Message.Of("Value deployed", "部署价值", "SupplyColumnValueDeployed");

    /// <summary>Gets the header <c>Node</c>.</summary>
    internal static Message Node => Message.Of("Node", "制程节点", "SupplyColumnNode");

    /// <summary>Gets the header <c>Other load</c>.</summary>
    internal static Message OtherLoad => Message.Of("Other load", "其他负载", "SupplyColumnOtherLoad");

    /// <summary>Gets the header <c>Moved off</c>.</summary>
    internal static Message MovedOff => Message.Of("Moved off", "迁出负载", "SupplyColumnMovedOff");

    /// <summary>Gets the header <c>Other load kept</c>.</summary>
    internal static Message OtherLoadKept => Message.Of("Other load kept", "保留的其他负载", "SupplyColumnOtherLoadKept");

    /// <summary>Gets the header <c>Accelerator starts</c>.</summary>
    internal static Message AcceleratorStarts => Message.Of("Accelerator starts", "加速器投片量", "SupplyColumnAcceleratorStarts");

    /// <summary>Gets the header <c>Largest utilization</c>.</summary>
    internal static Message LargestUtilization => Message.Of("Largest utilization", "利用率上限", "SupplyColumnLargestUtilization");

    /// <summary>Gets the header <c>Opening</c>.</summary>
    internal static Message Opening => Message.Of("Opening", "期初", "SupplyColumnOpening");

    /// <summary>Gets the header <c>Produced</c>.</summary>
    internal static Message Produced => Message.Of("Produced", "产出", "SupplyColumnProduced");

    /// <summary>Gets the header <c>Imported</c>.</summary>
    internal static Message ImportedItems => Message.Of("Imported", "进口", "SupplyColumnImportedItems");

    /// <summary>Gets the header <c>Consumed</c>.</summary>
    internal static Message Consumed => Message.Of("Consumed", "消耗", "SupplyColumnConsumed");

    /// <summary>Gets the header <c>Closing</c>.</summary>
    internal static Message Closing => Message.Of("Closing", "期末", "SupplyColumnClosing");

    /// <summary>Gets the header <c>Good dies per wafer</c>.</summary>
    internal static Message GoodDiesPerWafer => Message.Of("Good dies per wafer", "每片合格裸片", "SupplyColumnGoodDiesPerWafer");

    /// <summary>Gets the header <c>Wafer cost per good die</c>.</summary>
    internal static Message WaferCostPerGoodDie => Message.Of("Wafer cost per good die", "每颗合格裸片的晶圆成本", "SupplyColumnWaferCostPerGoodDie");

    /// <summary>Gets the header <c>Supplier</c>.</summary>
    internal static Message Supplier => Message.Of("Supplier", "供应商", "SupplyColumnSupplier");

    /// <summary>Gets the header <c>Good stacks out</c>.</summary>
    internal static Message GoodStacksOut => Message.Of("Good stacks out", "合格堆叠产出", "SupplyColumnGoodStacksOut");

    /// <summary>Gets the header <c>Good stacks per wafer</c>.</summary>
    internal static Message GoodStacksPerWafer => Message.Of("Good stacks per wafer", "每片合格堆叠", "SupplyColumnGoodStacksPerWafer");

    /// <summary>Gets the header <c>Packages begun</c>.</summary>
    internal static Message PackagesBegun => Message.Of("Packages begun", "投入封装数", "SupplyColumnPackagesBegun");

    /// <summary>Gets the header <c>Channel</c>.</summary>
    internal static Message Channel => Message.Of("Channel", "渠道", "SupplyColumnChannel");

    /// <summary>Gets the header <c>Item</c>.</summary>
    internal static Message Item => Message.Of("Item", "品目", "SupplyColumnItem");

    /// <summary>Gets the header <c>Category</c>.</summary>
    internal static Message Category => Message.Of("Category", "管制类别", "SupplyColumnCategory");

    /// <summary>Gets the header <c>Cap</c>.</summary>
    internal static Message Cap => Message.Of("Cap", "配额", "SupplyColumnCap");

    /// <summary>Gets the header <c>Delivered share</c>.</summary>
    internal static Message DeliveredShare => Message.Of("Delivered share", "交付比例", "SupplyColumnDeliveredShare");

    /// <summary>Gets the header <c>Allowed</c>.</summary>
    internal static Message Allowed => Message.Of("Allowed", "允许量", "SupplyColumnAllowed");

    /// <summary>Gets the header <c>Component</c>.</summary>
    internal static Message Component => Message.Of("Component", "部件", "SupplyColumnComponent");

    /// <summary>Gets the header <c>Required</c>.</summary>
    internal static Message Required => Message.Of("Required", "需要量", "SupplyColumnRequired");

    /// <summary>Gets the header <c>Domestic</c>.</summary>
    internal static Message Domestic => Message.Of("Domestic", "国产", "SupplyColumnDomestic");

    /// <summary>Gets the header <c>Foreign</c>.</summary>
    internal static Message Foreign => Message.Of("Foreign", "国外", "SupplyColumnForeign");

    /// <summary>Gets the header <c>Domestic capacity</c>.</summary>
    internal static Message DomesticCapacity => Message.Of("Domestic capacity", "国产产能", "SupplyColumnDomesticCapacity");

    /// <summary>Gets the header <c>Domestic part</c>.</summary>
    internal static Message DomesticPart => Message.Of("Domestic part", "国产占比", "SupplyColumnDomesticPart");

    /// <summary>Gets the header <c>Power</c>.</summary>
    internal static Message Power => Message.Of("Power", "电力", "SupplyColumnPower");
}
