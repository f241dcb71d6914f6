<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("verifyTitle") note=msg("verifyNote")>
${msg("codeText")}

${code}
</@layout.letter>
