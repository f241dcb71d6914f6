<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("pausedTitle") note=msg("pausedNote")>
${msg("pausedText", event.date)}
</@layout.letter>
