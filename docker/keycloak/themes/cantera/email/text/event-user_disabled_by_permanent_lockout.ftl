<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("lockedTitle") note=msg("lockedNote")>
${msg("lockedText", event.date)}
</@layout.letter>
