<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>&quot;%1&quot; cannot be an area key: use a letter, then letters a-z, digits, _ and -.</source>
        <translation>“%1”不能用作地区代码：须以小写字母（a-z）开头，后接小写字母、数字、_ 或 -。</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The built-in catalogue is damaged at &quot;%1&quot;. Install the program again.</source>
        <translation>内置指标目录在“%1”处已损坏，请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>A chart needs an area. Add one to the document.</source>
        <translation>图表需要一个地区，请先在文档中添加地区。</translation>
    </message>
    <message>
        <source>%1 has no figures for %2 in %3. Choose another area or other years.</source>
        <translation>%2没有%3年的“%1”数据，请另选地区或年份。</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot;. There are %2. A kind may follow after a point: %3.</source>
        <translation>没有图表“%1”。可用的有：%2。其后可用点号加图表类型：%3。</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot;. %2 has these: %3.</source>
        <translation>没有图表“%1”。“%2”可用的图表有：%3。</translation>
    </message>
    <message>
        <source>Trend line</source>
        <translation>趋势图</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>柱形图</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名图</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1；另有%2个</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1（%2年起）</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>○ provisional or estimated</source>
        <translation>○ 初步或估计数据</translation>
    </message>
    <message>
        <source>○ estimated</source>
        <translation>○ 估计数据</translation>
    </message>
    <message>
        <source>○ provisional</source>
        <translation>○ 初步数据</translation>
    </message>
    <message>
        <source>Computed by the program from: %1</source>
        <translation>由本程序计算，所用数据：%1</translation>
    </message>
    <message>
        <source>No figures: %1</source>
        <translation>无数据：%1</translation>
    </message>
    <message>
        <source>Not drawn, its base is not known: %1</source>
        <translation>因基期数值未知而未绘出：%1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至%1</translation>
    </message>
    <message>
        <source>%2 in %1</source>
        <translation>%1年%2</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1%2年：%3</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1 cannot be drawn as &quot;%2&quot;. Choose another kind of chart.</source>
        <translation>“%1”不能绘成“%2”，请另选图表类型。</translation>
    </message>
    <message>
        <source>basis changed</source>
        <translation>口径变更</translation>
    </message>
    <message>
        <source>basis changed: %1</source>
        <translation>口径变更：%1</translation>
    </message>
    <message>
        <source>%1, to be verified</source>
        <translation>%1，待核</translation>
    </message>
    <message>
        <source>Grade II limit %1 (%2)</source>
        <translation>二级标准限值%1（%2）</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <translation>%1年=100</translation>
    </message>
    <message>
        <source>year before = 100</source>
        <translation>上年=100</translation>
    </message>
    <message>
        <source>target %1 (%2)</source>
        <translation>目标 %1（%2年）</translation>
    </message>
    <message>
        <source>%1 place</source>
        <translation>第%1位</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1位（共%2个）</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%3年%1%2</translation>
    </message>
    <message>
        <source>Grade II not met in %1</source>
        <translation>%1年环境空气质量未达到国家二级标准</translation>
    </message>
    <message>
        <source>Grade II met in %1</source>
        <translation>%1年环境空气质量达到国家二级标准</translation>
    </message>
    <message>
        <source>%1: no in %2</source>
        <translation>%2年%1：否</translation>
    </message>
    <message>
        <source>%1: yes in %2</source>
        <translation>%2年%1：是</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（初步）</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（估计）</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <translation>%3年%1为%2</translation>
    </message>
    <message>
        <source>level with the year before</source>
        <translation>与上年持平</translation>
    </message>
    <message>
        <source>down %1 percentage points on the year before</source>
        <translation>比上年下降%1个百分点</translation>
    </message>
    <message>
        <source>up %1 percentage points on the year before</source>
        <translation>比上年上升%1个百分点</translation>
    </message>
    <message>
        <source>up 1 place on the year before</source>
        <translation>比上年上升1位</translation>
    </message>
    <message>
        <source>down 1 place on the year before</source>
        <translation>比上年下降1位</translation>
    </message>
    <message>
        <source>up %1 places on the year before</source>
        <translation>比上年上升%1位</translation>
    </message>
    <message>
        <source>down %1 places on the year before</source>
        <translation>比上年下降%1位</translation>
    </message>
    <message>
        <source>%1 fewer than the year before</source>
        <translation>比上年减少%1</translation>
    </message>
    <message>
        <source>%1 more than the year before</source>
        <translation>比上年增加%1</translation>
    </message>
    <message>
        <source>%1 % less than the year before</source>
        <translation>比上年下降%1%</translation>
    </message>
    <message>
        <source>%1 % more than the year before</source>
        <translation>比上年增长%1%</translation>
    </message>
    <message>
        <source>down %1 % on the year before</source>
        <translation>比上年下降%1%</translation>
    </message>
    <message>
        <source>up %1 % on the year before</source>
        <translation>比上年上升%1%</translation>
    </message>
    <message>
        <source>target met</source>
        <translation>已达目标</translation>
    </message>
    <message>
        <source>on schedule for the target</source>
        <translation>符合目标时序进度</translation>
    </message>
    <message>
        <source>behind schedule for the target</source>
        <translation>滞后于目标时序进度</translation>
    </message>
    <message>
        <source>target not yet met</source>
        <translation>尚未达到目标</translation>
    </message>
    <message>
        <source>target not met</source>
        <translation>未完成目标</translation>
    </message>
    <message>
        <source>%1 figure withheld</source>
        <translation>%1年数据未公布</translation>
    </message>
    <message>
        <source>%1 figure pending</source>
        <translation>%1年数据待报</translation>
    </message>
    <message>
        <source>not applicable in %1</source>
        <translation>%1年不适用</translation>
    </message>
    <message>
        <source>below detection (%2) in %1</source>
        <translation>%1年低于检出限（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2) · %3</source>
        <translation>%1（%2）· %3</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>Not drawn, its base is on another basis: %1</source>
        <translation>因基期数值口径不同而未绘出：%1</translation>
    </message>
    <message>
        <source>%1 of %2 areas in this document</source>
        <translation>第%1位（本文档共%2个地区）</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>adds an area, or changes what is given of it</source>
        <translation>添加地区，或修改所给的内容</translation>
    </message>
    <message>
        <source>its Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>its English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>what it is; the first area is the subject, the next ones are peers</source>
        <translation>地区类型；默认首个地区为本地（subject），其后为周边（peer）</translation>
    </message>
    <message>
        <source>lists the areas</source>
        <translation>列出地区</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here.</source>
        <translation>此处没有选项“%1”。</translation>
    </message>
    <message>
        <source>The option --%1 stands here twice.</source>
        <translation>选项 --%1 重复。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>选项 --%1 不带取值。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>选项 --%1 须带取值：--%1 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for --%2. Values: %3.</source>
        <translation>“%1”不是 --%2 的取值。可用取值：%3。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>文件夹“%1”无法创建，请另选文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figure(s) of an unknown indicator</source>
        <translation>
            <numerusform>%1：%n个数据所属指标未知</numerusform>
        </translation>
    </message>
    <message>
        <source>checks that the file is sound and that its figures agree with each other</source>
        <translation>检查文件是否完好、数据是否相互一致</translation>
    </message>
    <message>
        <source>%1 is damaged. Go back to a copy of it.</source>
        <translation>“%1”已损坏，请改用其备份。</translation>
    </message>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>结果未能写到标准输出。</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>请参阅：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an unknown command and no file.</source>
        <translation>“%1”既不是命令，也不是文件。</translation>
    </message>
    <message>
        <source>%1 (command line)</source>
        <translation>%1（命令行）</translation>
    </message>
    <message>
        <source>writes charts as pictures, all that have figures unless some are named</source>
        <translation>导出图表图片；未指定图表时，导出全部有数据的图表</translation>
    </message>
    <message>
        <source>--to DIR is missing. See: qingshan help export</source>
        <translation>缺少 --to DIR。请参阅：qingshan help export</translation>
    </message>
    <message>
        <source>--size and --preset exclude each other. See: qingshan help export</source>
        <translation>--size 与 --preset 不能同时使用。请参阅：qingshan help export</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no resolution. Give dots per inch from 30 to 1200.</source>
        <translation>“%1”不是分辨率。请给出每英寸点数（dpi），范围30至1200。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size. Write width and height in pixels: 1920x1080.</source>
        <translation>“%1”不是尺寸。请按像素写出宽和高：1920x1080。</translation>
    </message>
    <message>
        <source>There is no kind of chart &quot;%1&quot;. Kinds: %2.</source>
        <translation>没有图表类型“%1”。可用类型：%2。</translation>
    </message>
    <message>
        <source>--from %1 is after --until %2.</source>
        <translation>--from %1 晚于 --until %2。</translation>
    </message>
    <message>
        <source>No chart has figures there. Enter some, or ask for other years, areas or kinds.</source>
        <translation>所选范围内的图表均无数据。请先录入，或另选年份、地区或图表类型。</translation>
    </message>
    <message>
        <source>the folder to write to; it is made when it is not there</source>
        <translation>输出文件夹，不存在时自动创建</translation>
    </message>
    <message>
        <source>a chart: an indicator, a theme, or an indicator with a kind, as air.pm25.columns</source>
        <translation>图表：指标、主题，或指标加图表类型，如 air.pm25.columns</translation>
    </message>
    <message>
        <source>the kind of chart: %1</source>
        <translation>图表类型：%1</translation>
    </message>
    <message>
        <source>the kind of file; png unless given</source>
        <translation>文件格式，默认 png</translation>
    </message>
    <message>
        <source>width and height in pixels</source>
        <translation>宽和高，单位为像素</translation>
    </message>
    <message>
        <source>a size with a purpose; slide unless given</source>
        <translation>预设尺寸，默认 slide</translation>
    </message>
    <message>
        <source>dots per inch, from 30 to 1200</source>
        <translation>每英寸点数（dpi），30至1200</translation>
    </message>
    <message>
        <source>the first year shown</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>the last year shown</source>
        <translation>截止年份</translation>
    </message>
    <message>
        <source>no white ground (not for jpg)</source>
        <translation>透明背景（jpg 不适用）</translation>
    </message>
    <message>
        <source>prints the figures of an indicator, entered and computed</source>
        <translation>列出一项指标的数据，含录入值和计算值</translation>
    </message>
    <message>
        <source>describes the commands, or one of them</source>
        <translation>说明全部命令，或其中一条</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See: qingshan help</source>
        <translation>没有命令“%1”。请参阅：qingshan help</translation>
    </message>
    <message>
        <source>Qingshan: yearly environmental indicators as tables and charts.</source>
        <translation>青山：年度生态环境指标的表格与图表。</translation>
    </message>
    <message>
        <source>qingshan [FILE] opens the window.</source>
        <translation>qingshan [FILE] 打开窗口。</translation>
    </message>
    <message>
        <source>qingshan COMMAND ... does one thing without a window:</source>
        <translation>qingshan COMMAND ... 不开窗口，执行一项操作：</translation>
    </message>
    <message>
        <source>qingshan help COMMAND describes a command, qingshan --version the program.</source>
        <translation>qingshan help COMMAND 说明一条命令，qingshan --version 显示程序版本。</translation>
    </message>
    <message>
        <source>--lang zh|en chooses the language of any command.</source>
        <translation>--lang zh|en 指定语言，各命令均可使用。</translation>
    </message>
    <message>
        <source>The exit code is 0 when it is done, 1 when it could not be done, 2 for a wrong call.</source>
        <translation>退出码：0为已完成，1为未能完成，2为用法有误。</translation>
    </message>
    <message>
        <source>prints every change ever made, the oldest first</source>
        <translation>按时间先后列出全部修改记录</translation>
    </message>
    <message>
        <source>lists the indicators</source>
        <translation>列出指标</translation>
    </message>
    <message>
        <source>only those of a theme</source>
        <translation>仅列出某一主题的指标</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;. Themes: %2.</source>
        <translation>没有主题“%1”。可用主题：%2。</translation>
    </message>
    <message>
        <source>an area by its key; see the command areas</source>
        <translation>地区代码，见命令 areas</translation>
    </message>
    <message>
        <source>a year of four digits</source>
        <translation>四位数年份</translation>
    </message>
    <message>
        <source>There is no area in this document yet. Add one: qingshan area FILE KEY</source>
        <translation>本文档中尚无地区，请先添加：qingshan area FILE KEY</translation>
    </message>
    <message>
        <source>makes an empty document with one area</source>
        <translation>新建空白文档，含一个地区</translation>
    </message>
    <message>
        <source>the key of the area; city unless given</source>
        <translation>地区代码，默认 city</translation>
    </message>
    <message>
        <source>New document (command line)</source>
        <translation>新建文档（命令行）</translation>
    </message>
    <message>
        <source>makes a sample document of published figures, each with its source</source>
        <translation>生成示例文档，数据均已公开发布并注明来源</translation>
    </message>
    <message>
        <source>which sample; xiangxi unless given</source>
        <translation>示例名称，默认 xiangxi</translation>
    </message>
    <message>
        <source>Sample document (command line)</source>
        <translation>示例文档（命令行）</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. States: %2.</source>
        <translation>没有状态“%1”。可用状态：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says below detection, --state says %2. Leave one away.</source>
        <translation>“%1”表示低于检出限，而 --state 为 %2，请去掉其中一个。</translation>
    </message>
    <message>
        <source>An empty value clears the figure: there is nothing left that could have a basis, a source or a note.</source>
        <translation>取值为空即清除数据，不能再附口径、来源或备注。</translation>
    </message>
    <message>
        <source>Nothing was entered; --force enters it anyway.</source>
        <translation>数据未录入；核实无误的，可加 --force 录入。</translation>
    </message>
    <message>
        <source>enters one figure as a person would type it; an empty VALUE clears it</source>
        <translation>录入一个数据，写法与表格中相同；VALUE 为空则清除</translation>
    </message>
    <message>
        <source>how it was counted</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>enters what is possible but very unlikely</source>
        <translation>数值可疑时仍予录入</translation>
    </message>
    <message>
        <source>The table of a theme shows one area: give one.</source>
        <translation>主题表格只含一个地区，请指定一个。</translation>
    </message>
    <message>
        <source>writes a table: a theme for one area, or one indicator for all areas</source>
        <translation>输出表格：一个地区的某一主题，或全部地区的某一指标</translation>
    </message>
    <message>
        <source>the file to write; it ends in .csv, .tsv or .json</source>
        <translation>输出文件，以 .csv、.tsv 或 .json 结尾</translation>
    </message>
    <message>
        <source>--to PATH is missing. See: qingshan help table</source>
        <translation>缺少 --to PATH。请参阅：qingshan help table</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number for --base-value. Write it as 35.6.</source>
        <translation>--base-value 的取值“%1”不是数值，请写成 35.6 的形式。</translation>
    </message>
    <message>
        <source>sets a target: &gt;=70.24, &lt;=35, &gt;80, rank&lt;=3, ~15, cumulative 18</source>
        <translation>设定目标：&gt;=70.24、&lt;=35、&gt;80、rank&lt;=3、~15、cumulative 18</translation>
    </message>
    <message>
        <source>where the path to it starts</source>
        <translation>基期年，即目标路径的起点</translation>
    </message>
    <message>
        <source>the value there, if it is not that year&apos;s figure</source>
        <translation>基期值，默认取基期年的数据</translation>
    </message>
    <message>
        <source>whether it is assessed or hoped for</source>
        <translation>目标属性：约束性（binding）或预期性（expected）</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is no such target.</source>
        <translation>没有这个目标。</translation>
    </message>
    <message>
        <source>%1 is computed from other figures and cannot be entered.</source>
        <translation>“%1”由其他数据计算得出，不能录入。</translation>
    </message>
    <message>
        <source>%1: a figure that is %2 has no number.</source>
        <translation>%1：状态为“%2”的数据不填数值。</translation>
    </message>
    <message>
        <source>%1: a figure that is %2 needs a number.</source>
        <translation>%1：状态为“%2”的数据须填数值。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Add year %1</source>
        <translation>添加%1年</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>录入%1</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>清除%1</translation>
    </message>
    <message>
        <source>There is already a target for %1 in %2. Change that one instead.</source>
        <translation>“%1”已有%2年的目标，请直接修改该目标。</translation>
    </message>
    <message>
        <source>Set target: %1 %2</source>
        <translation>设定目标：%2年%1</translation>
    </message>
    <message>
        <source>Remove target: %1 %2</source>
        <translation>删除目标：%2年%1</translation>
    </message>
    <message>
        <source>The area &quot;%1&quot; needs a name in Chinese or English.</source>
        <translation>地区“%1”须有中文或英文名称。</translation>
    </message>
    <message>
        <source>Add area %1</source>
        <translation>添加地区：%1</translation>
    </message>
    <message>
        <source>Change area %1</source>
        <translation>修改地区：%1</translation>
    </message>
    <message>
        <source>Remove area %1</source>
        <translation>删除地区：%1</translation>
    </message>
    <message>
        <source>Only the first or the last year can be removed: the charts show every year between them. Clear the figures of %1 instead.</source>
        <translation>图表逐年显示，只能删除最早或最晚的一年。可改为清除%1年的数据。</translation>
    </message>
    <message>
        <source>Remove year %1</source>
        <translation>删除%1年</translation>
    </message>
    <message>
        <source>Set the reference year</source>
        <translation>设定参照年</translation>
    </message>
    <message>
        <source>No year can be added there: a document holds the years from %1 to %2. Remove the first or the last year if it was added by mistake.</source>
        <translation>无法再添加年份：文档只能容纳%1年至%2年。如最早或最晚的一年系误加，请将其删除。</translation>
    </message>
    <message>
        <source>%1 is the only year of the document and stays. Clear its figures instead, or add another year first.</source>
        <translation>%1年是本文档仅有的一年，不能删除。可改为清除该年数据，或先添加其他年份。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>没有主题“%1”。</translation>
    </message>
    <message>
        <source>A table cannot be written as &quot;%1&quot;. Choose a file name that ends in %2.</source>
        <translation>表格不能写成“%1”，文件名须以下列扩展名之一结尾：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room.</source>
        <translation>“%1”未能写入：%2。请另选文件夹或腾出磁盘空间。</translation>
    </message>
</context>
<context>
    <name>FigureInput</name>
    <message>
        <source>&quot;%1&quot;: %2 has no unit; type the number alone.</source>
        <translation>“%1”：“%2”没有单位，只输入数值即可。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the unit of %2 is %3; type the number in that unit.</source>
        <translation>“%1”：“%2”的单位是%3，请按该单位输入数值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a figure. Type a number, × (withheld), … (pending), — (not applicable) or nothing.</source>
        <translation>“%1”不是有效数据。请输入数值、×（未公布）、…（待报）、—（不适用），或留空。</translation>
    </message>
    <message>
        <source>%1 is impossible for %2: it lies between %3 and %4.</source>
        <translation>%1不能作为“%2”的数据：取值范围为%3至%4。</translation>
    </message>
    <message>
        <source>%1 is impossible for %2: only whole numbers are.</source>
        <translation>%1不能作为“%2”的数据：只能取整数。</translation>
    </message>
</context>
<context>
    <name>FigureState</name>
    <message>
        <source>final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待报</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>below detection</source>
        <translation>低于检出限</translation>
    </message>
</context>
<context>
    <name>ImageExport</name>
    <message>
        <source>There is no preset &quot;%1&quot;. Presets: %2.</source>
        <translation>没有预设尺寸“%1”。可用预设：%2。</translation>
    </message>
    <message>
        <source>A picture of %1x%2 pixels cannot be made: from 320x200 to %3x%3 can.</source>
        <translation>不能生成%1×%2像素的图片：尺寸须在320×200至%3×%3之间。</translation>
    </message>
    <message>
        <source>The picture could not be encoded: there is not enough memory.</source>
        <translation>内存不足，图片未能生成。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message>
        <source>Figure %1 %2 %3 belongs to an area that is not there.</source>
        <translation>数据 %1 %2 %3 所属的地区不存在。</translation>
    </message>
    <message>
        <source>Target %1 %2 %3 belongs to an area that is not there.</source>
        <translation>目标 %1 %2 %3 所属的地区不存在。</translation>
    </message>
    <message>
        <source>Figure %1 %2 %3 lies outside the years of the tables.</source>
        <translation>数据 %1 %2 %3 不在表格的年份范围内。</translation>
    </message>
    <message>
        <source>Figure %1 %2 %3 cannot be understood: value &quot;%4&quot;, state &quot;%5&quot;.</source>
        <translation>数据 %1 %2 %3 无法识别：数值“%4”，状态“%5”。</translation>
    </message>
    <message>
        <source>Target %1 %2 %3 cannot be understood: &quot;%4&quot;.</source>
        <translation>目标 %1 %2 %3 无法识别：“%4”。</translation>
    </message>
    <message>
        <source>Figure %1 %2 %3 is not what the history says: it was changed by another program.</source>
        <translation>数据 %1 %2 %3 与修改记录不符：已被其他程序改动。</translation>
    </message>
    <message>
        <source>The settings of the document are missing or contradict themselves.</source>
        <translation>文档设置缺失或自相矛盾。</translation>
    </message>
    <message>
        <source>Figure %1 %2 %3 stands in the history but not in the document: it was removed by another program.</source>
        <translation>数据 %1 %2 %3 在修改记录中存在，文档中却没有：已被其他程序删除。</translation>
    </message>
    <message>
        <source>Target %1 %2 %3 is not what the history says: it was changed by another program.</source>
        <translation>目标 %1 %2 %3 与修改记录不符：已被其他程序改动。</translation>
    </message>
    <message>
        <source>Target %1 %2 %3 stands in the history but not in the document: it was removed by another program.</source>
        <translation>目标 %1 %2 %3 在修改记录中存在，文档中却没有：已被其他程序删除。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The ISO code of the language you translate into: zh for Chinese, en for English.</extracomment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>There is no indicator &quot;%1&quot;.</source>
        <translation>没有指标“%1”。</translation>
    </message>
    <message>
        <source>There is no area &quot;%1&quot; in this document.</source>
        <translation>本文档中没有地区“%1”。</translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message>
        <source>%1 looks like a fraction typed for percent: the years beside it have %2.</source>
        <translation>%1疑为将百分数录成了小数：相近年份为%2。</translation>
    </message>
    <message>
        <source>%1 looks like a mix-up of mg and µg: the years beside it have %2.</source>
        <translation>%1疑为混淆了毫克与微克：相近年份为%2。</translation>
    </message>
    <message>
        <source>%1 is unusual for %2 (%3 to %4 %5); check the unit.</source>
        <translation>%1不在“%2”的常见范围内（%3至%4%5），请核对单位。</translation>
    </message>
    <message>
        <source>%1 is a jump from %2 in %3, more than is usual in a year.</source>
        <translation>%1与%3年的%2相差较大，超出常见的年度变幅，请核实。</translation>
    </message>
    <message>
        <source>%1 (%2) is more than %3 (%4).</source>
        <translation>“%1”（%2）大于“%3”（%4）。</translation>
    </message>
    <message>
        <source>%1 differs from the computed %2.</source>
        <translation>%1与计算值%2不一致。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The built-in file &quot;%1&quot; is missing from the program. Install the program again.</source>
        <translation>程序缺少内置文件“%1”，请重新安装程序。</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Qingshan. Open it once for changing, so that it can be brought up to date.</source>
        <translation>“%1”由旧版青山生成，请以可编辑方式打开一次，以便升级。</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened, so nothing was written. Close it and open it again.</source>
        <translation>“%1”打开后已被其他程序改动，因此未写入。请关闭后重新打开。</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2. Close it there. If it is not open there any more, delete the file %3.</source>
        <translation>“%1”正在计算机“%2”上打开，请在该机上关闭。如已不再使用，请删除文件“%3”。</translation>
    </message>
    <message>
        <source>%1 is already open in another window or program. Close it there, or go on there.</source>
        <translation>“%1”已在其他窗口或程序中打开，请在那里关闭，或在那里继续操作。</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1. Check that its disk is connected and not full.</source>
        <translation>“%1”所在文件夹无法写入。请检查磁盘是否已连接、空间是否充足。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a .qingshan file.</source>
        <translation>“%1”是文件夹，请选择 .qingshan 文件。</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name, or connect the disk that holds it.</source>
        <translation>没有文件“%1”。请检查文件名，或连接其所在磁盘。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Qingshan. Update the program to open it.</source>
        <translation>“%1”由新版青山生成，请升级程序后打开。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check the rights of the file and the disk.</source>
        <translation>“%1”无法读取：%2。请检查文件权限和磁盘。</translation>
    </message>
    <message>
        <source>%1 is empty: it is not a Qingshan document. Choose another file.</source>
        <translation>“%1”是空文件，不是青山文档，请另选文件。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or remove it first.</source>
        <translation>“%1”已存在。请另取名称，或先将其删除。</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>没有文件夹“%1”。请先创建，或另选文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Choose another folder for the new file.</source>
        <translation>没有文件夹“%1”的写入权限，请为新文件另选文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the disk and try again.</source>
        <translation>“%1”未能写入。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The built-in sample is damaged at &quot;%1&quot;. Install the program again.</source>
        <translation>内置示例在“%1”处已损坏，请重新安装程序。</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;. The samples are: %2.</source>
        <translation>没有示例“%1”。可用示例：%2。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed. Make room on it and try again.</source>
        <translation>“%1”所在磁盘已满，未作任何改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 was moved, renamed or deleted while it was open. Nothing was changed. Put it back, or open it at its new place.</source>
        <translation>“%1”在打开期间被移动、改名或删除，未作任何改动。请放回原处，或从新位置打开。</translation>
    </message>
    <message>
        <source>%1 was being written when the program or the computer stopped, and cannot be repaired where it is because it may not be written there. Copy it together with %2 to a folder that can be written, and open the copy.</source>
        <translation>“%1”在写入时程序或计算机中断，而所在位置不可写，无法就地修复。请将其与“%2”一并复制到可写的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>The change does not fit the content of %1, so nothing was changed. Close the file and open it again.</source>
        <translation>此项改动与“%1”的内容不符，未作任何改动。请关闭文件后重新打开。</translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1. Nothing was changed. Shorten it.</source>
        <translation>文字过长，无法存入“%1”，未作任何改动。请缩短文字。</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check that the disk is connected and in order, then try again.</source>
        <translation>“%1”无法读写。请检查磁盘是否已连接、是否正常，然后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is. Open a backup copy of it, and keep the damaged file in case it can be repaired.</source>
        <translation>“%1”已损坏，文件保持原样未动。请打开备份，并保留损坏的文件以备修复。</translation>
    </message>
    <message>
        <source>%1 may not be written. It can be opened for viewing; to change it, copy it to a folder that can be written.</source>
        <translation>没有“%1”的写入权限，只能以只读方式打开；如需修改，请复制到可写的文件夹。</translation>
    </message>
    <message>
        <source>Another program is using %1. Nothing was changed. Close it there and try again.</source>
        <translation>“%1”正被其他程序使用，未作任何改动。请在该程序中关闭后重试。</translation>
    </message>
    <message>
        <source>%1 is not a Qingshan document. Choose a .qingshan file.</source>
        <translation>“%1”不是青山文档，请选择 .qingshan 文件。</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>&quot;%1&quot; is not a target. Write for example &gt;=70.24, &lt;=35, &gt;80, ~15, rank&lt;=3 or cumulative 18.</source>
        <translation>“%1”不是有效目标。可写成：&gt;=70.24、&lt;=35、&gt;80、~15、rank&lt;=3 或 cumulative 18，也可写“不低于70.24”“前3”“累计18%”。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>top %1</source>
        <translation>前%1</translation>
    </message>
    <message>
        <source>cumulative cut of %1 %</source>
        <translation>累计下降%1%</translation>
    </message>
    <message>
        <source>%1 is not a rank: set its target as &gt;=, &lt;= or ~.</source>
        <translation>“%1”不是排名指标，目标请用 &gt;=、&lt;= 或 ~ 表示。</translation>
    </message>
    <message>
        <source>A target of %1 is impossible for %2: it lies between %3 and %4.</source>
        <translation>%1不能作为“%2”的目标：取值范围为%3至%4。</translation>
    </message>
    <message>
        <source>The base year %1 must come before the target year %2.</source>
        <translation>基期年%1年须早于目标年%2年。</translation>
    </message>
    <message>
        <source>A base value of %1 is impossible for %2.</source>
        <translation>%1不能作为“%2”的基期值。</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>约束性</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期性</translation>
    </message>
    <message>
        <source>%1 is a rank: write its target as rank&lt;=, for example rank&lt;=3.</source>
        <translation>“%1”为排名，请将目标写成rank&lt;=的形式，例如rank&lt;=3。</translation>
    </message>
    <message>
        <source>A cumulative cut is for amounts and concentrations that are to fall: write the target of %1 with %2.</source>
        <translation>累计下降目标只适用于应当下降的总量和浓度，请用%2填写“%1”的目标。</translation>
    </message>
    <message>
        <source>Less is better for %1: write %2 instead of %3.</source>
        <translation>“%1”以低为优，请将%3改为%2。</translation>
    </message>
    <message>
        <source>More is better for %1: write %2 instead of %3.</source>
        <translation>“%1”以高为优，请将%3改为%2。</translation>
    </message>
    <message>
        <source>A base value needs a base year: enter the year, or clear the value.</source>
        <translation>填写基期数值须同时填写基期年份，请补填基期年份或清除基期数值。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>未设目标</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>已达目标</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>符合时序</translation>
    </message>
    <message>
        <source>Behind schedule</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>未完成目标</translation>
    </message>
    <message>
        <source>Not yet met</source>
        <translation>尚未达到</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>qingshan: unknown option. Usage: qingshan [--lang zh|en] [FILE]</source>
        <translation>qingshan: 未知选项。用法：qingshan [--lang zh|en] [FILE]</translation>
    </message>
    <message>
        <source>qingshan: there is no display to open a window on. Draw the charts of a document with: qingshan export FILE --to DIR</source>
        <translation>qingshan：没有可用的显示器，无法打开窗口。可用以下命令绘制文档的图表：qingshan export FILE --to DIR</translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message>
        <source>&quot;%1&quot; is not a year from %2 to %3.</source>
        <translation>“%1”不是%2至%3之间的年份。</translation>
    </message>
</context>
<context>
    <name>qingshan::AirRankingModel</name>
    <message>
        <source>not met</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Computed among the areas of this document: %1</source>
        <translation>按本文档各地区综合指数计算的排名：%1</translation>
    </message>
    <message>
        <source>%1: %2, limit %3 (%4)</source>
        <translation>%1：%2，限值%3（%4）</translation>
    </message>
</context>
<context>
    <name>qingshan::AreaBox</name>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
</context>
<context>
    <name>qingshan::ChartView</name>
    <message>
        <source>%1 (computed)</source>
        <translation>%1（计算值）</translation>
    </message>
</context>
<context>
    <name>qingshan::Document</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>qingshan::ExportDialog</name>
    <message>
        <source>Slide, 1920 x 1080</source>
        <translation>幻灯片，1920×1080</translation>
    </message>
    <message>
        <source>Slide, 3840 x 2160</source>
        <translation>幻灯片，3840×2160</translation>
    </message>
    <message>
        <source>A4 page, full text width, 300 dpi</source>
        <translation>A4公文全宽，300 dpi</translation>
    </message>
    <message>
        <source>A4 page, half text width, 300 dpi</source>
        <translation>A4公文半宽，300 dpi</translation>
    </message>
    <message>
        <source>Square, 1080 x 1080</source>
        <translation>方形，1080×1080</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1已存在。是否替换？</translation>
    </message>
</context>
<context>
    <name>qingshan::FigureTableView</name>
    <message>
        <source>Figures by year</source>
        <translation>历年数据</translation>
    </message>
</context>
<context>
    <name>qingshan::ForestCoverModel</name>
    <message>
        <source>%1 = %2 ten thousand mu</source>
        <translation>%1 = %2万亩</translation>
    </message>
    <message>
        <source>From the areas: %1</source>
        <translation>按面积计算：%1</translation>
    </message>
</context>
<context>
    <name>qingshan::IndicatorCard</name>
    <message>
        <source>no figures yet</source>
        <translation>尚无数据</translation>
    </message>
</context>
<context>
    <name>qingshan::MainWindow</name>
    <message>
        <source>This document is open for viewing only; nothing can be changed.</source>
        <translation>本文档以只读方式打开，不能修改。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>从示例新建</translation>
    </message>
    <message>
        <source>&amp;New document...</source>
        <translation>新建文档(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>打开(&amp;O)...</translation>
    </message>
    <message>
        <source>Xiangxi prefecture, published figures...</source>
        <translation>湘西州公开数据...</translation>
    </message>
    <message>
        <source>Dali prefecture, published figures...</source>
        <translation>大理州公开数据...</translation>
    </message>
    <message>
        <source>&amp;Export chart...</source>
        <translation>导出图表(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>About Qingshan</source>
        <translation>关于青山</translation>
    </message>
    <message>
        <source>%1 - Qingshan</source>
        <translation>%1 - 青山</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文档</translation>
    </message>
    <message>
        <source>Qingshan documents (*.qingshan)</source>
        <translation>青山文档 (*.qingshan)</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Qingshan documents (*.qingshan);;All files (*)</source>
        <translation>青山文档 (*.qingshan);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Copy of the sample</source>
        <translation>保存示例副本</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Qingshan %1&lt;/h3&gt;&lt;p&gt;A dashboard for yearly environmental indicators.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2 and Qt Charts (GPL-3.0), SQLite, SQLiteCpp and libpng.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;青山 %1&lt;/h3&gt;&lt;p&gt;年度生态环境指标看板。&lt;/p&gt;&lt;p&gt;自由软件，采用GNU通用公共许可证第3版或更新版本发布。使用了Qt %2与Qt Charts（GPL-3.0）、SQLite、SQLiteCpp和libpng。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>qingshan::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>qingshan::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>qingshan::Session</name>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文档</translation>
    </message>
    <message>
        <source>The sample %1 is shown instead.</source>
        <translation>现改为显示示例文档“%1”。</translation>
    </message>
</context>
<context>
    <name>qingshan::TargetsModel</name>
    <message>
        <source>&quot;%1&quot; is no nature of a target. Type &quot;%2&quot; or &quot;%3&quot;.</source>
        <translation>“%1”不是目标属性，请输入“%2”或“%3”。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>目标年</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>基期年</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>基期值</translation>
    </message>
    <message>
        <source>Newest figure</source>
        <translation>最新数据</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no base value: type a number, or nothing to take the figure of the base year.</source>
        <translation>“%1”不是有效的基期值：请输入数值；留空则取基期年的数据。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2年）</translation>
    </message>
</context>
<context>
    <name>qingshan::TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>目标年</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>基期年</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>基期值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Remove selected</source>
        <translation>删除所选</translation>
    </message>
</context>
<context>
    <name>qingshan::ThemePage</name>
    <message>
        <source>Indicator on the chart</source>
        <translation>图中指标</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Add year</source>
        <translation>添加年份</translation>
    </message>
    <message>
        <source>Remove year</source>
        <translation>删除年份</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>复制语句</translation>
    </message>
    <message>
        <source>No figures yet: type the first one into the table below.</source>
        <translation>尚无数据，请在下方表格中录入。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 with its %n figure(s) in all themes and areas. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已删除%1年，各主题、各地区共%n个数据一并删除；按Ctrl+Z可恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qingshan::TourismRecoveryModel</name>
    <message>
        <source>The reference year %1 has no figure.</source>
        <translation>参照年（%1年）无数据。</translation>
    </message>
    <message>
        <source>Reference %1: %2</source>
        <translation>参照年（%1年）：%2</translation>
    </message>
</context>
<context>
    <name>qingshan::WaterComplianceModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>达标%1，共%2</translation>
    </message>
</context>
<context>
    <name>qingshan::Workspace</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A page of the navigation and how its theme stands, read out.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>qingshan::YearlyTableModel</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n figure(s)</source>
        <translation>
            <numerusform>清除%n个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算值</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>The basis changed: not to be compared with %1</source>
        <translation>口径已变更，与%1年不可比</translation>
    </message>
    <message>
        <source>basis changed</source>
        <translation>口径变更</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the things that are said about a figure.</extracomment>
        <translation>，</translation>
    </message>
</context>
</TS>
