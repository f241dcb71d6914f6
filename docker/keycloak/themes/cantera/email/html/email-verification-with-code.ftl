<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("verifyTitle") note=msg("verifyNote")>
<p>${msg("codeText")}</p>
<p style="font-size:28px;font-weight:700;letter-spacing:.18em">${code}</p>
</@layout.emailLayout>
