<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("organization.select")}
<#elseif section == "form">
<form class="form" action="${url.loginAction}" method="post">
  <ul class="choices" id="kc-user-organizations">
    <#list user.organizations as organization>
    <li><button class="choice" type="submit" id="organization-${organization.alias}" name="kc.org" value="${organization.alias}">
      <span class="avatar" aria-hidden="true">${(organization.name!organization.alias)[0]?upper_case}</span>
      <span class="choice-name">${organization.name!organization.alias}</span>
    </button></li>
    </#list>
  </ul>
</form>
</#if>
</@layout.registrationLayout>
