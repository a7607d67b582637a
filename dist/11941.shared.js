export const modules={11941:((e,t,n)=>{n.d(t,{N:()=>r});function r({verdict:e,governance:t},n){if(e===void 0)return`it has no verdict`;if(e.state===`error`)return`it could not be judged`;if(e.governance!==void 0&&!(t??``).startsWith(e.governance))return`the policy or the register changed since`;let r=Date.parse(n)-Date.parse(e.at);if((e.governance===void 0||!e.description.startsWith(`nothing to judge`))&&!(r<=72e6))return`its verdict is older than a day`}}),67018:((e,t,n)=>{n.d(t,{f:()=>s});var r=n(15669),i=n(82771),a=n(40345),o=n(78577);async function s(e,t,{context:n,folder:i}){let o=[],s=null;try{for(let a=0;a<4;a+=1){let a={owner:t.owner,name:t.repo,after:s,context:n,folder:i},u=await e.graphql(`query open($owner: String!, $name: String!, $after: String, $context: String!, $folder: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 50, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        headRefOid
        headRefName
        baseRefName
        baseRef { target { ... on Commit { governance: file(path: $folder) { object { oid } } } } }
        commits(last: 1) {
          nodes {
            commit {
              oid
              status {
                context(name: $context) { state description targetUrl createdAt creator { __typename login } }
              }
            }
          }
        }
      }
    }
  }
}`,a),d=(0,r.iD)(u.viewer.login),{nodes:f,pageInfo:p}=u.repository?.pullRequests??c;if(o.push(...f.flatMap(e=>l(e,d))),!p.hasNextPage)break;s=p.endCursor}return o}catch(e){throw(0,a.pb)(e,`list the open pull requests`,`pull-requests: read`)}}let c={nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};function l(e,t){let n=(0,r.qL)(e.headRefOid);if(n===void 0)return[];let{commit:a}=e.commits.nodes[0]??{},s=a?.oid===n?a.status?.context:void 0,c=s?.creator,l=c!=null&&(0,r.iD)(c.__typename===`Bot`?`${c.login}[bot]`:c.login)===t,u=e.baseRef?.target?.governance?.object?.oid,d=(0,o.f)(s?.targetUrl??``).governance?.get(e.number);return[{number:e.number,head:n,headRef:e.headRefName,baseRef:e.baseRefName,...(0,i.O)({governance:u,verdict:l&&s!=null?{state:s.state.toLowerCase(),description:s.description??``,at:s.createdAt,...(0,i.O)({governance:d})}:void 0})}]}})};