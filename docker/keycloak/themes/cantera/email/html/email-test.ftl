<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("testTitle")>
<p>${msg("testText")}</p>
</@layout.emailLayout>
