<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("loginChooseAuthenticator")}
<#elseif section == "form">
<form id="kc-select-credential-form" class="form" action="${url.loginAction}" method="post">
  <ul class="choices">
    <#list auth.authenticationSelections as selection>
    <li><button class="choice" type="submit" name="authenticationExecution" value="${selection.authExecId}">
      <span class="choice-name">${msg(selection.displayName)}<span class="hint">${msg(selection.helpText)}</span></span>
    </button></li>
    </#list>
  </ul>
</form>
</#if>
</@layout.registrationLayout>
