<#import "field.ftl" as field>
<#macro logoutOtherSessions><@field.logoutOtherSessions/></#macro>
