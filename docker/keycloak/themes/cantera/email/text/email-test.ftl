<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("testTitle")>
${msg("testText")}
</@layout.letter>
